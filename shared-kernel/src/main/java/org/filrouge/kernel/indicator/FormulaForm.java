package org.filrouge.kernel.indicator;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Formulas as maps, lists, texts and numbers, so that they can be written as JSON and read back: {@code {"op": "count", "of": {"names":
 * ["mission.delivered"]}, "none": "VALUE"}}. What is empty is left out; an exact number is a text, as everywhere in events.
 */
public final class FormulaForm {

    /** The operations there are, by their name in a form. */
    static final Map<String, Class<?>> OPERATIONS = Arrays.stream(Formula.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(FormulaForm::name, operation -> operation));

    private FormulaForm() {}

    public static Map<String, Object> write(Formula formula) {
        return record((Record) formula);
    }

    /**
     * Reads a formula.
     *
     * @throws UnreadableFormula when it is none or too large, naming the place in it
     */
    public static Formula read(Map<?, ?> form) {
        return (Formula) new FormulaReader().read(form, Formula.class, "", 0);
    }

    /** {@code PresentAfter} is {@code present-after}. */
    public static String name(Class<?> operation) {
        return operation.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> record(Record record) {
        Map<String, Object> map = new TreeMap<>();
        if (record instanceof Formula) {
            map.put("op", name(record.getClass()));
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = written(get(component, record));
            if (!isEmpty(value)) {
                map.put(component.getName(), value);
            }
        }
        return map;
    }

    private static @Nullable Object written(@Nullable Object value) {
        return switch (value) {
            case Record record -> record(record);
            case Set<?> set -> set.stream().map(Object::toString).sorted().toList();
            case Collection<?> many -> many.stream().map(FormulaForm::written).toList();
            case Enum<?> code -> code.name();
            case BigDecimal number -> number.toPlainString();
            case null -> null;
            default -> value;
        };
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value.equals("")
                || value.equals(false)
                || value.equals(0)
                || value instanceof Collection<?> many && many.isEmpty();
    }

    static @Nullable Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(component + " cannot be read", closed);
        }
    }
}
