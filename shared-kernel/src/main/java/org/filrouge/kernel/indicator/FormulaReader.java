package org.filrouge.kernel.indicator;

import static org.filrouge.kernel.indicator.FormulaProblem.ANOTHER_KIND;
import static org.filrouge.kernel.indicator.FormulaProblem.MISSING;
import static org.filrouge.kernel.indicator.FormulaProblem.NOT_AN_OBJECT;
import static org.filrouge.kernel.indicator.FormulaProblem.NOT_A_LIST;
import static org.filrouge.kernel.indicator.FormulaProblem.NOT_A_PART;
import static org.filrouge.kernel.indicator.FormulaProblem.TOO_DEEP;
import static org.filrouge.kernel.indicator.FormulaProblem.TOO_LONG;
import static org.filrouge.kernel.indicator.FormulaProblem.TOO_MANY;
import static org.filrouge.kernel.indicator.FormulaProblem.UNKNOWN_OPERATION;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one formula from plain values, within the limits of its size. Only the records of the language can come of it. */
final class FormulaReader {

    private int parts;

    @Nullable
    Object read(@Nullable Object form, Type type, String at, int depth) {
        if (depth > FormulaLimits.DEEPEST) {
            throw FormulaFault.unreadable(at, TOO_DEEP, "most", FormulaLimits.DEEPEST);
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
        return wanted.isEnum() ? PlainValues.code(form, wanted, at) : PlainValues.simple(form, wanted, at);
    }

    private Object operation(Map<?, ?> form, String at, int depth) {
        Object name = form.get("op");
        if (name == null) {
            throw FormulaFault.unreadable(at, MISSING, "part", "op");
        }
        Class<?> operation = name instanceof String text ? FormulaForm.OPERATIONS.get(text) : null;
        if (operation == null) {
            throw FormulaFault.unreadable(
                    at + "/op", UNKNOWN_OPERATION, "op", name, "known", new TreeSet<>(FormulaForm.OPERATIONS.keySet()));
        }
        return record(form, operation, at, depth);
    }

    private Object record(Map<?, ?> form, Class<?> type, String at, int depth) {
        if (++parts > FormulaLimits.MOST_PARTS) {
            throw FormulaFault.unreadable(at, TOO_MANY, "most", FormulaLimits.MOST_PARTS);
        }
        RecordComponent[] components = type.getRecordComponents();
        foreign(form, type, components, at);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            values[i] = read(form.get(name), components[i].getGenericType(), at + "/" + name, depth + 1);
            boolean optional = type == Formula.By.class && name.equals("total");
            if (values[i] == null && !optional) {
                throw FormulaFault.unreadable(at, MISSING, "part", name);
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
                throw FormulaFault.unreadable(at, NOT_A_PART, "part", key);
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
            throw FormulaFault.unreadable(at, NOT_A_LIST);
        }
        Collection<?> told = form == null ? List.of() : (Collection<?>) form;
        if (told.size() > FormulaLimits.LONGEST_LIST) {
            throw FormulaFault.unreadable(at, TOO_LONG, "most", FormulaLimits.LONGEST_LIST);
        }
        List<Object> read = new ArrayList<>();
        for (Object one : told) {
            String place = at + "/" + read.size();
            Object element = one == null ? null : read(one, type.getActualTypeArguments()[0], place, depth + 1);
            if (element == null) {
                throw FormulaFault.unreadable(place, ANOTHER_KIND, "kind", "VALUE");
            }
            read.add(element);
        }
        return type.getRawType() == List.class ? List.copyOf(read) : Set.copyOf(new LinkedHashSet<>(read));
    }

    private static Map<?, ?> map(Object form, String at) {
        if (form instanceof Map<?, ?> map) {
            return map;
        }
        throw FormulaFault.unreadable(at, NOT_AN_OBJECT);
    }
}
