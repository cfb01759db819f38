package org.filrouge.json;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.filrouge.kernel.value.Territory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/** A schema made ready to check bodies with; it names every fault, not only the first. */
public final class Contract {

    private static final int MOST_FAULTS = 50;
    private static final int MOST_DIGITS = 100;
    private static final JsonNode BEYOND = DecimalNode.valueOf(BigDecimal.ONE.movePointLeft(2 * MOST_DIGITS));
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(Dialect.builder(Dialects.getDraft202012())
            .format(new Readable("edtf", JsonNode::isString, FuzzyDate::parse))
            .format(new Readable("territory", JsonNode::isString, Territory::parse))
            .format(new Readable("measure", JsonNode::isNumber, Measure::parse))
            .format(new Readable("euros", JsonNode::isNumber, Contract::euros))
            .build());

    private final Schema schema;

    public Contract(JsonNode schema) {
        this.schema = REGISTRY.getSchema(schema);
    }

    /** All that is wrong with a body, at most 50 faults; empty when nothing is. */
    public List<Fault> faults(JsonNode body, Locale locale) {
        return schema
                .validate(
                        writable(body),
                        context -> context.executionConfig(
                                config -> config.formatAssertionsEnabled(true).locale(locale)))
                .stream()
                .limit(MOST_FAULTS)
                .map(error -> new Fault(
                        pointer(error.getInstanceLocation().toString(), error.getProperty()), error.getMessage()))
                .toList();
    }

    /**
     * The same body without numbers that the validator, which writes them out, could not write: 1E+999999999 is a text of a billion
     * digits. Another number that nothing can keep stands in for each.
     */
    private static JsonNode writable(JsonNode node) {
        if (node.isNumber()) {
            return Math.abs((long) node.decimalValue().scale()) > MOST_DIGITS ? BEYOND : node;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(element -> copy.add(writable(element)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(property -> copy.set(property.getKey(), writable(property.getValue())));
            return copy;
        }
        return node;
    }

    private static String pointer(String location, String property) {
        return property == null ? location : Pointer.of(location, property);
    }

    private static Money euros(String text) {
        return new Money(Measure.parse(text), TaxBasis.NOT_STATED);
    }

    /** A format of some kind of nodes that is right when it can be read. */
    private record Readable(String name, Predicate<JsonNode> concerns, Consumer<String> reader) implements Format {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext execution, SchemaContext schema, JsonNode node) {
            return !concerns.test(node)
                    || isReadable(node.isNumber() ? node.decimalValue().toString() : node.asString());
        }

        private boolean isReadable(String text) {
            try {
                reader.accept(text);
                return true;
            } catch (IllegalArgumentException unreadable) {
                return false;
            }
        }
    }
}
