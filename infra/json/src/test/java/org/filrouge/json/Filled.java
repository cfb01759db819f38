package org.filrouge.json;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.indicator.Formula;
import org.jspecify.annotations.Nullable;

/** Finds what a record leaves untold. */
final class Filled {

    private Filled() {}

    static List<String> gaps(Object record) {
        List<String> gaps = new ArrayList<>();
        look(record, "", gaps);
        return gaps;
    }

    private static void look(@Nullable Object value, String path, List<String> gaps) {
        switch (value) {
            case null -> gaps.add(path);
            case Collection<?> many when many.isEmpty() -> gaps.add(path);
            case Map<?, ?> named when named.isEmpty() -> gaps.add(path);
            case Collection<?> many -> many.forEach(one -> look(one, path, gaps));
            case Formula formula -> {
                // What a formula leaves out has its own meaning.
            }
            case Record record when record.getClass().getPackageName().endsWith(".value") -> {
                // A value is told when it is there.
            }
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    look(read(component, record), path + "/" + component.getName(), gaps);
                }
            }
            default -> {
                // Told.
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
