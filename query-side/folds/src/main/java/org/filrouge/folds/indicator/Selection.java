package org.filrouge.folds.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * The events a formula looks at: those of some names whose fields have some values. Planned and probable facts are not counted.
 *
 * @param names stable event names
 * @param where values that fields must have, by path
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
                && where.entrySet().stream().allMatch(entry -> entry.getValue()
                        .equals(String.valueOf(Fields.read(event.event(), entry.getKey()))));
    }
}
