package org.filrouge.json;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.Collection;
import java.util.Map;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.observation.ObservationKind;
import org.filrouge.kernel.observation.ObservationKind.Field;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.Slug;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas (2020-12) of the kernel's records and of the observation vocabulary. */
public final class Schemas {

    private static final JsonMapper JSON = KernelJson.mapper();
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_LIST = 1000;
    private static final SchemaGenerator GENERATOR = generator();

    private Schemas() {}

    /** The schema of a record: every component but lists, measures, flags and nullable ones is required, and nothing else is allowed. */
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

    /** A closed object schema, to be filled. */
    public static ObjectNode object() {
        return JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
    }

    private static ObjectNode ofField(Field field) {
        return switch (field.type()) {
            case TEXT -> text();
            case TEXTS -> list(text());
            case MEASURE -> measure();
            case MONEY -> of(Money.class);
            case DATE -> date();
            case ORGANISATION -> slug();
            case ORGANISATIONS -> list(slug());
            case CODE -> {
                ObjectNode code = JSON.createObjectNode().put("type", "string");
                ArrayNode codes = code.putArray("enum");
                field.codes().forEach(codes::add);
                yield code;
            }
        };
    }

    private static ObjectNode text() {
        return JSON.createObjectNode().put("type", "string").put("minLength", 1).put("maxLength", LONGEST_TEXT);
    }

    private static ObjectNode slug() {
        return JSON.createObjectNode()
                .put("type", "string")
                .put("pattern", "^" + Slug.PATTERN + "$")
                .put("maxLength", Slug.LONGEST);
    }

    private static ObjectNode date() {
        return JSON.createObjectNode()
                .put("type", "string")
                .put("format", "edtf")
                .put("maxLength", 40)
                .put("description", "EDTF: 2008-03-12, 2007-06, 2009-36 (4th quarter), 2005, 2006-07/2007-06, XXXX");
    }

    private static ObjectNode measure() {
        ObjectNode measure = JSON.createObjectNode()
                .put("description", "a number, exact, or UNKNOWN, or NOT_APPLICABLE; left out means UNKNOWN");
        ArrayNode either = measure.putArray("anyOf");
        either.addObject()
                .put("type", "number")
                .put("minimum", -999_999_999_999_999L)
                .put("maximum", 999_999_999_999_999L);
        either.addObject().put("type", "string").put("pattern", "^(UNKNOWN|NOT_APPLICABLE|" + Measure.PATTERN + ")$");
        return measure;
    }

    private static ObjectNode territory() {
        return JSON.createObjectNode()
                .put("type", "string")
                .put("format", "territory")
                .put("maxLength", 70)
                .put("description", "a typed code: DEP-57, REG-93, COM-57491, LOC-bassin-de-thionville");
    }

    private static ObjectNode list(ObjectNode items) {
        ObjectNode list = JSON.createObjectNode().put("type", "array").put("maxItems", LONGEST_LIST);
        list.set("items", items);
        return list;
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
        if (type == FuzzyDate.class) {
            return date();
        }
        if (type == Measure.class) {
            return measure();
        }
        if (type == Territory.class) {
            return territory();
        }
        return type == Map.class ? JSON.createObjectNode().put("type", "object") : null;
    }

    private static boolean isRequired(FieldScope field) {
        Class<?> type = field.getRawMember().getType();
        boolean optional = type == boolean.class || type == Measure.class || Collection.class.isAssignableFrom(type);
        return !optional && !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isText(FieldScope field) {
        return field.getType().getErasedType() == String.class;
    }
}
