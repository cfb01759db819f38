package org.filrouge.folds.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filrouge.kernel.event.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * The events a formula looks at: those of some names whose fields have some values. Planned and probable facts are not counted.
 *
 * @param names stable event names
 * @param where values that fields must have, by path; a list must have it among its elements
 */
public record Selection(Set<String> names, Map<String, String> where) {

    public static Selection of(String... names) {
        return new Selection(Set.of(names), Map.of());
    }

    /** The same, narrowed to a value of a field. */
    public Selection where(String field, String value) {
        return new Selection(names, Map.of(field, value));
    }

    List<RecordedEvent> in(List<RecordedEvent> events) {
        return events.stream().filter(this::matches).toList();
    }

    private boolean matches(RecordedEvent event) {
        return names.contains(event.name())
                && event.envelope().isActual()
                && where.entrySet().stream()
                        .allMatch(entry -> holds(Fields.read(event.event(), entry.getKey()), entry.getValue()));
    }

    private static boolean holds(@Nullable Object field, String wanted) {
        return field instanceof Collection<?> many
                ? many.stream().anyMatch(one -> String.valueOf(one).equals(wanted))
                : String.valueOf(field).equals(wanted);
    }
}
