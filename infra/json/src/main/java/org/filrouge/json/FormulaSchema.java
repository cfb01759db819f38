package org.filrouge.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.filrouge.kernel.indicator.Condition;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.FormulaForm;
import org.filrouge.kernel.indicator.FormulaLimits;
import org.filrouge.kernel.indicator.Match;
import org.filrouge.kernel.indicator.Selection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of the whole language of formulas, made from its records. */
public final class FormulaSchema {

    private static final JsonMapper JSON = KernelJson.mapper();
    private static final List<Class<?>> RECORDS =
            List.of(Selection.class, Condition.class, Match.class, Formula.Part.class);
    /** What may be left out although it is neither a list nor has a first value: the total of groups. */
    private static final Set<String> OPTIONAL = Set.of("total");

    private FormulaSchema() {}

    /** The schema of a formula: one of the operations, each with its parts. */
    public static ObjectNode whole() {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Formula of an indicator");
        schema.put("$ref", "#/$defs/Formula");
        ObjectNode definitions = schema.putObject("$defs");
        ArrayNode operations = definitions.putObject("Formula").putArray("oneOf");
        for (Class<?> operation : Formula.class.getPermittedSubclasses()) {
            operations.addObject().put("$ref", "#/$defs/" + operation.getSimpleName());
            definitions.set(operation.getSimpleName(), record(operation));
        }
        RECORDS.forEach(record -> definitions.set(record.getSimpleName(), record(record)));
        return schema;
    }

    /** A formula within the body of a command: its places are told by the program itself. */
    static ObjectNode reference() {
        return JSON.createObjectNode()
                .put("type", "object")
                .put("description", "a formula; its schema is at /api/definitions/schema");
    }

    private static ObjectNode record(Class<?> type) {
        ObjectNode schema = Schemas.object();
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.createArrayNode();
        if (Formula.class.isAssignableFrom(type)) {
            properties.putObject("op").put("const", FormulaForm.name(type));
            required.add("op");
        }
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), of(component.getGenericType()));
            if (isRequired(component)) {
                required.add(component.getName());
            }
        }
        schema.set("required", required);
        return schema;
    }

    private static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        boolean needed = type == Formula.class || type.isRecord() || type == BigDecimal.class;
        return needed && !OPTIONAL.contains(component.getName());
    }

    private static ObjectNode of(Type type) {
        if (type instanceof ParameterizedType many) {
            ObjectNode list = JSON.createObjectNode().put("type", "array").put("maxItems", FormulaLimits.LONGEST_LIST);
            list.set("items", of(many.getActualTypeArguments()[0]));
            return list;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return ValueSchemas.code(Arrays.stream(plain.getEnumConstants())
                    .map(code -> ((Enum<?>) code).name())
                    .toList());
        }
        if (plain == Formula.class || plain.isRecord()) {
            return JSON.createObjectNode().put("$ref", "#/$defs/" + plain.getSimpleName());
        }
        return simple(plain);
    }

    private static ObjectNode simple(Class<?> type) {
        if (type == boolean.class) {
            return JSON.createObjectNode().put("type", "boolean");
        }
        if (type == int.class) {
            return JSON.createObjectNode()
                    .put("type", "integer")
                    .put("minimum", 0)
                    .put("maximum", FormulaLimits.MOST_MONTHS);
        }
        return type == BigDecimal.class
                ? ValueSchemas.measure()
                : JSON.createObjectNode().put("type", "string").put("maxLength", FormulaLimits.LONGEST_TEXT);
    }
}
