package org.filrouge.kernel.indicator;

import static org.filrouge.kernel.indicator.FormulaProblem.ANOTHER_KIND;
import static org.filrouge.kernel.indicator.FormulaProblem.MISSING;
import static org.filrouge.kernel.indicator.FormulaProblem.NOT_AN_OBJECT;
import static org.filrouge.kernel.indicator.FormulaProblem.NOT_A_LIST;
import static org.filrouge.kernel.indicator.FormulaProblem.NOT_A_PART;
import static org.filrouge.kernel.indicator.FormulaProblem.TOO_DEEP;
import static org.filrouge.kernel.indicator.FormulaProblem.TOO_LONG;
import static org.filrouge.kernel.indicator.FormulaProblem.TOO_MANY;
import static org.filrouge.kernel.indicator.FormulaProblem.TOO_MANY_DIGITS;
import static org.filrouge.kernel.indicator.FormulaProblem.UNKNOWN_CODE;
import static org.filrouge.kernel.indicator.FormulaProblem.UNKNOWN_OPERATION;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** Reads one formula from plain values, within the limits of its size. Only the records of the language can come of it. */
final class FormulaReader {

    private int parts;

    @Nullable
    Object read(@Nullable Object form, Type type, String at, int depth) {
        if (depth > FormulaLimits.DEEPEST) {
            throw fault(at, TOO_DEEP, "most", FormulaLimits.DEEPEST);
        }
        if (type instanceof ParameterizedType many) {
            return many(form, many, at, depth);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted == Formula.class) {
            return form == null ? null : operation(map(form, at), at, depth);
        }
        if (wanted.isRecord()) {
            return form == null ? null : record(map(form, at), wanted, at, depth);
        }
        return wanted.isEnum() ? code(form, wanted, at) : simple(form, wanted, at);
    }

    private Object operation(Map<?, ?> form, String at, int depth) {
        Object name = form.get("op");
        if (name == null) {
            throw fault(at, MISSING, "part", "op");
        }
        Class<?> operation = name instanceof String text ? FormulaForm.OPERATIONS.get(text) : null;
        if (operation == null) {
            throw fault(
                    at + "/op", UNKNOWN_OPERATION, "op", name, "known", new TreeSet<>(FormulaForm.OPERATIONS.keySet()));
        }
        return record(form, operation, at, depth);
    }

    private Object record(Map<?, ?> form, Class<?> type, String at, int depth) {
        if (++parts > FormulaLimits.MOST_PARTS) {
            throw fault(at, TOO_MANY, "most", FormulaLimits.MOST_PARTS);
        }
        RecordComponent[] components = type.getRecordComponents();
        foreign(form, type, components, at);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            values[i] = read(form.get(name), components[i].getGenericType(), at + "/" + name, depth + 1);
            boolean optional = type == Formula.By.class && name.equals("total");
            if (values[i] == null && !optional) {
                throw fault(at, MISSING, "part", name);
            }
        }
        return made(type, components, values);
    }

    private static void foreign(Map<?, ?> form, Class<?> type, RecordComponent[] components, String at) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(components).forEach(component -> names.add(component.getName()));
        if (Formula.class.isAssignableFrom(type)) {
            names.add("op");
        }
        for (Object key : form.keySet()) {
            if (!names.contains(String.valueOf(key))) {
                throw fault(at, NOT_A_PART, "part", key);
            }
        }
    }

    private static Object made(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made of " + Arrays.toString(values), impossible);
        }
    }

    private Object many(@Nullable Object form, ParameterizedType type, String at, int depth) {
        if (form != null && !(form instanceof Collection<?>)) {
            throw fault(at, NOT_A_LIST);
        }
        Collection<?> told = form == null ? List.of() : (Collection<?>) form;
        if (told.size() > FormulaLimits.LONGEST_LIST) {
            throw fault(at, TOO_LONG, "most", FormulaLimits.LONGEST_LIST);
        }
        List<Object> read = new ArrayList<>();
        for (Object one : told) {
            String place = at + "/" + read.size();
            Object element = one == null ? null : read(one, type.getActualTypeArguments()[0], place, depth + 1);
            if (element == null) {
                throw fault(place, ANOTHER_KIND, "kind", "VALUE");
            }
            read.add(element);
        }
        return type.getRawType() == List.class ? List.copyOf(read) : Set.copyOf(new LinkedHashSet<>(read));
    }

    private static Object code(@Nullable Object form, Class<?> type, String at) {
        if (form == null) {
            return type.getEnumConstants()[0];
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> ((Enum<?>) code).name().equals(form))
                .findFirst()
                .orElseThrow(
                        () -> fault(at, UNKNOWN_CODE, "code", form, "known", Arrays.toString(type.getEnumConstants())));
    }

    private static Object simple(@Nullable Object form, Class<?> type, String at) {
        if (type == boolean.class && (form == null || form instanceof Boolean)) {
            return form != null && (Boolean) form;
        }
        if (type == int.class && (form == null || form instanceof Integer)) {
            return form == null ? 0 : form;
        }
        if (type == String.class && (form == null || form instanceof String)) {
            String text = form == null ? "" : (String) form;
            if (text.length() > FormulaLimits.LONGEST_TEXT) {
                throw fault(at, TOO_LONG, "most", FormulaLimits.LONGEST_TEXT);
            }
            return text;
        }
        if (type == BigDecimal.class && (form instanceof Number || form instanceof String)) {
            return number(form, at);
        }
        throw fault(at, ANOTHER_KIND, "kind", kind(type));
    }

    private static BigDecimal number(Object form, String at) {
        try {
            Measure exact =
                    form instanceof String text ? Measure.parse(text) : Measure.of(new BigDecimal(form.toString()));
            if (exact.number() != null) {
                return exact.number();
            }
        } catch (IllegalArgumentException tooLarge) {
            // Told below: not a number, or more digits than a measure holds.
        }
        throw fault(at, TOO_MANY_DIGITS);
    }

    private static String kind(Class<?> type) {
        if (type == boolean.class) {
            return "YES_NO";
        }
        return type == String.class ? "TEXT" : type == int.class ? "WHOLE_NUMBER" : "NUMBER";
    }

    private static Map<?, ?> map(Object form, String at) {
        if (form instanceof Map<?, ?> map) {
            return map;
        }
        throw fault(at, NOT_AN_OBJECT);
    }

    private static UnreadableFormula fault(String at, FormulaProblem problem, @Nullable Object... facts) {
        Object[] told = Arrays.stream(facts).map(String::valueOf).toArray();
        return new UnreadableFormula(FormulaFault.at(at, problem, told));
    }
}
