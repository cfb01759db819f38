package org.filrouge.folds.indicator;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a field of an event by its path, such as {@code amount} or {@code values.fte}. */
final class Fields {

    private Fields() {}

    static @Nullable Object read(Object from, String path) {
        Object value = from;
        for (String step : path.split("\\.")) {
            value = value == null ? null : step(value, step);
        }
        return value;
    }

    /** Whether a record has a field of that name. */
    static boolean has(Record record, String name) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals(name));
    }

    private static @Nullable Object step(Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return map.get(name);
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    return component.getAccessor().invoke(value);
                } catch (ReflectiveOperationException closed) {
                    throw new IllegalStateException(component + " cannot be read", closed);
                }
            }
        }
        throw new IllegalArgumentException(value.getClass().getSimpleName() + " has no field " + name);
    }
}
