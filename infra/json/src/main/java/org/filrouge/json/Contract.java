package org.filrouge.json;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Territory;
import tools.jackson.databind.JsonNode;

/** A schema made ready to check bodies with; it names every fault, not only the first. */
public final class Contract {

    private static final int MOST_FAULTS = 50;
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(Dialect.builder(Dialects.getDraft202012())
            .format(new Readable("edtf", FuzzyDate::parse))
            .format(new Readable("territory", Territory::parse))
            .build());

    private final Schema schema;

    public Contract(JsonNode schema) {
        this.schema = REGISTRY.getSchema(schema);
    }

    /** All that is wrong with a body, at most 50 faults; empty when nothing is. */
    public List<Fault> faults(JsonNode body, Locale locale) {
        return schema
                .validate(
                        body,
                        context -> context.executionConfig(
                                config -> config.formatAssertionsEnabled(true).locale(locale)))
                .stream()
                .limit(MOST_FAULTS)
                .map(error -> new Fault(
                        pointer(error.getInstanceLocation().toString(), error.getProperty()), error.getMessage()))
                .toList();
    }

    private static String pointer(String location, String property) {
        return property == null ? location : location + "/" + property;
    }

    /** A text format that is right when it can be read. */
    private record Readable(String name, Consumer<String> reader) implements Format {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String text) {
            try {
                reader.accept(text);
                return true;
            } catch (IllegalArgumentException unreadable) {
                return false;
            }
        }
    }
}
