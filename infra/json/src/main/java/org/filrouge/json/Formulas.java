package org.filrouge.json;

import java.util.Map;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.FormulaForm;
import org.filrouge.kernel.indicator.UnreadableFormula;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a formula in its form, and reads it by the closed set of operations. */
public final class Formulas {

    private static final TypeReference<Map<String, Object>> FORM = new TypeReference<>() {};

    private Formulas() {}

    /**
     * Reads a formula.
     *
     * @throws UnreadableFormula when it is none or too large, naming the place in it
     */
    public static Formula read(JsonNode form) {
        return FormulaForm.read(form.isObject() ? KernelJson.mapper().convertValue(form, FORM) : Map.of());
    }

    static final class Writer extends StdSerializer<Formula> {

        Writer() {
            super(Formula.class);
        }

        @Override
        public void serialize(Formula formula, JsonGenerator generator, SerializationContext context) {
            context.writeValue(generator, FormulaForm.write(formula));
        }
    }

    static final class Reader extends ValueDeserializer<Formula> {

        @Override
        public Formula deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode form = context.readTree(parser);
            try {
                return read(form);
            } catch (UnreadableFormula unreadable) {
                throw context.weirdStringException("…", Formula.class, String.valueOf(unreadable.getMessage()));
            }
        }
    }
}
