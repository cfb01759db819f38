package org.filrouge.json;

import static org.filrouge.json.ValueSchemas.LONGEST_LIST;
import static org.filrouge.json.ValueSchemas.LONGEST_TEXT;
import static org.filrouge.json.ValueSchemas.code;
import static org.filrouge.json.ValueSchemas.date;
import static org.filrouge.json.ValueSchemas.list;
import static org.filrouge.json.ValueSchemas.measure;
import static org.filrouge.json.ValueSchemas.money;
import static org.filrouge.json.ValueSchemas.slug;
import static org.filrouge.json.ValueSchemas.territory;
import static org.filrouge.json.ValueSchemas.text;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.event.Evidence;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.observation.ObservationKind;
import org.filrouge.kernel.observation.ObservationKind.Field;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas (2020-12) of the kernel's records and of the observation vocabulary. */
public final class Schemas {

    private static final JsonMapper JSON = KernelJson.mapper();
    private static final Map<Class<?>, Supplier<ObjectNode>> KNOWN = Map.of(
            FuzzyDate.class, ValueSchemas::date,
            Measure.class, ValueSchemas::measure,
            Money.class, ValueSchemas::money,
            Territory.class, ValueSchemas::territory,
            Evidence.class, ValueSchemas::evidence,
            CorrectedFact.class, ValueSchemas::correctedFact,
            Formula.class, FormulaSchema::reference);
    private static final SchemaGenerator GENERATOR = generator();

    private Schemas() {}

    /** The schema of a record: every component but lists, measures, flags, open yes-or-no and nullable ones is required, and nothing else is allowed. */
    public static ObjectNode of(Class<?> record) {
        return bare(GENERATOR.generateSchema(record));
    }

    /** The schema of what may be told under a kind of observation. */
    public static ObjectNode of(ObservationKind kind) {
        ObjectNode schema = object();
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (Field field : kind.fields()) {
            ObjectNode property = ofField(field);
            property.put("title", field.label().fr() + " / " + field.label().en());
            properties.set(field.name(), property);
            if (field.required()) {
                required.add(field.name());
            }
        }
        return schema;
    }

    /** The schema of the whole name of a stream, such as {@code employer-group:ge-14}. */
    public static ObjectNode streamKey() {
        return ValueSchemas.streamKey();
    }

    /** A closed object schema, to be filled. */
    public static ObjectNode object() {
        return JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
    }

    private static ObjectNode ofField(Field field) {
        return switch (field.type()) {
            case TEXT -> text();
            case TEXTS -> list(text());
            case MEASURE -> measure();
            case MONEY -> money();
            case DATE -> date();
            case ORGANISATION -> slug();
            case ORGANISATIONS -> list(slug());
            case TERRITORY -> territory();
            case CODE -> code(field.codes());
            case CODES -> list(code(field.codes()));
        };
    }

    private static ObjectNode bare(ObjectNode schema) {
        schema.remove("$schema");
        return schema;
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        JSON, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.INLINE_ALL_SCHEMAS,
                        Option.FLATTENED_ENUMS);
        config.forFields()
                .withRequiredCheck(Schemas::isRequired)
                .withStringMinLengthResolver(field -> isText(field) ? 1 : null)
                .withStringMaxLengthResolver(field -> isText(field) ? LONGEST_TEXT : null)
                .withNumberInclusiveMinimumResolver(field -> bound(field, Integer.MIN_VALUE, Long.MIN_VALUE))
                .withNumberInclusiveMaximumResolver(field -> bound(field, Integer.MAX_VALUE, Long.MAX_VALUE))
                .withArrayMaxItemsResolver(field -> field.isContainerType() ? LONGEST_LIST : null);
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            ObjectNode known = known(type.getErasedType());
            return known == null
                    ? null
                    : new CustomDefinition(
                            known, CustomDefinition.INLINE_DEFINITION, CustomDefinition.EXCLUDING_ATTRIBUTES);
        });
        return new SchemaGenerator(config.build());
    }

    private static @Nullable ObjectNode known(Class<?> type) {
        if (StreamId.class.isAssignableFrom(type)) {
            return slug();
        }
        Supplier<ObjectNode> known = KNOWN.get(type);
        if (known != null) {
            return known.get();
        }
        return type == Map.class ? object().put("additionalProperties", true) : null;
    }

    private static boolean isRequired(FieldScope field) {
        Class<?> type = field.getRawMember().getType();
        boolean optional = type == boolean.class
                || type == Measure.class
                || type == Known.class
                || Collection.class.isAssignableFrom(type);
        return !optional && !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable BigDecimal bound(FieldScope field, int ofInts, long ofLongs) {
        Class<?> type = field.getType().getErasedType();
        if (type == int.class) {
            return BigDecimal.valueOf(ofInts);
        }
        return type == long.class ? BigDecimal.valueOf(ofLongs) : null;
    }

    private static boolean isText(FieldScope field) {
        return field.getType().getErasedType() == String.class;
    }
}
