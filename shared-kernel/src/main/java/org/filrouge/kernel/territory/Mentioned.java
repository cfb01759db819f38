package org.filrouge.kernel.territory;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;

/** The places a fact speaks of, wherever they stand in it. */
public final class Mentioned {

    private Mentioned() {}

    /** Each place an event names, once, in the order in which they stand. */
    public static Set<Territory> in(DomainEvent event) {
        Set<Territory> found = new LinkedHashSet<>();
        inValue(event, found);
        return found;
    }

    private static void inValue(@Nullable Object value, Set<Territory> found) {
        switch (value) {
            case Territory territory -> found.add(territory);
            case Collection<?> many -> many.forEach(one -> inValue(one, found));
            case Record record -> inRecord(record, found);
            case null, default -> {
                // Texts, numbers and dates are no places.
            }
        }
    }

    private static void inRecord(Record value, Set<Territory> found) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                inValue(component.getAccessor().invoke(value), found);
            } catch (ReflectiveOperationException closed) {
                throw new IllegalStateException(component + " cannot be read", closed);
            }
        }
    }
}
