package org.filrouge.folds.indicator;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Formulas as maps, lists, texts and numbers, so that they can be written as JSON and read back: {@code {"op": "count", "of": {"names":
 * ["mission.delivered"]}, "none": "VALUE"}}. What is empty is left out.
 */
public final class FormulaForm {

    private static final int DEEPEST = 40;
    private static final Map<String, Class<?>> OPERATIONS = Arrays.stream(Formula.class.getPermittedSubclasses())
            .collect(Collectors.toMap(FormulaForm::name, operation -> operation));

    private FormulaForm() {}

    public static Map<String, Object> write(Formula formula) {
        return record((Record) formula);
    }

    /**
     * Reads a formula.
     *
     * @throws IllegalArgumentException when it is none, naming the place in it
     */
    public static Formula read(Map<?, ?> form) {
        return (Formula) read(form, Formula.class, "", 0);
    }

    private static Map<String, Object> record(Record record) {
        Map<String, Object> map = new TreeMap<>();
        if (record instanceof Formula && !(record instanceof Formula.Part)) {
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

    private static @Nullable Object read(@Nullable Object form, Type type, String at, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(at + ": too deep");
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

    private static Object operation(Map<?, ?> form, String at, int depth) {
        Class<?> operation = OPERATIONS.get(String.valueOf(form.get("op")));
        if (operation == null) {
            throw new IllegalArgumentException(at + "/op: one of " + new TreeSet<>(OPERATIONS.keySet()));
        }
        return record(form, operation, at, depth);
    }

    private static Object record(Map<?, ?> form, Class<?> type, String at, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        form.keySet().stream()
                .filter(key -> !key.equals("op") && !names.contains(String.valueOf(key)))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException(at + "/" + key + ": not a part of this");
                });
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String place = at + "/" + components[i].getName();
            values[i] = read(form.get(components[i].getName()), components[i].getGenericType(), place, depth + 1);
            boolean optional =
                    type == Formula.By.class && components[i].getName().equals("total");
            if (values[i] == null && !optional) {
                throw new IllegalArgumentException(place + ": missing");
            }
        }
        return made(type, components, values, at);
    }

    private static Object made(Class<?> type, RecordComponent[] components, Object[] values, String at) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(at + ": cannot be", impossible);
        }
    }

    private static Object many(@Nullable Object form, ParameterizedType type, String at, int depth) {
        if (form != null && !(form instanceof Collection<?>)) {
            throw new IllegalArgumentException(at + ": a list");
        }
        List<Object> read = new ArrayList<>();
        int i = 0;
        for (Object one : form == null ? List.of() : (Collection<?>) form) {
            read.add(read(one, type.getActualTypeArguments()[0], at + "/" + i++, depth + 1));
        }
        return type.getRawType() == List.class ? List.copyOf(read) : Set.copyOf(read);
    }

    private static Object code(@Nullable Object form, Class<?> type, String at) {
        if (form == null) {
            return type.getEnumConstants()[0];
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> ((Enum<?>) code).name().equals(form))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(at + ": one of " + Arrays.toString(type.getEnumConstants())));
    }

    private static @Nullable Object simple(@Nullable Object form, Class<?> type, String at) {
        if (type == boolean.class && (form == null || form instanceof Boolean)) {
            return form != null && (Boolean) form;
        }
        if (type == int.class && (form == null || form instanceof Integer)) {
            return form == null ? 0 : form;
        }
        if (type == String.class && (form == null || form instanceof String)) {
            return form == null ? "" : form;
        }
        if (type == BigDecimal.class && form instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        throw new IllegalArgumentException(at + ": another kind of value");
    }

    private static Map<?, ?> map(Object form, String at) {
        if (form instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(at + ": an object");
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(component + " cannot be read", closed);
        }
    }

    /** {@code PresentAfter} is {@code present-after}. */
    private static String name(Class<?> operation) {
        return operation.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
