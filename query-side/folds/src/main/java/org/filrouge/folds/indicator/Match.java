package org.filrouge.folds.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.filrouge.folds.FoldOrder;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * What must, or must not, also be told beside an event: a promise without a word that it was kept.
 *
 * @param with the other events
 * @param on the fields in which both agree
 * @param present true when there must be such an event, false when there must be none
 * @param when which of them count
 */
public record Match(Selection with, List<String> on, boolean present, When when) {

    /** Which of the other events count. */
    public enum When {
        ANY,
        /** Those that took effect later. */
        LATER,
        /** Those recorded later, whenever they took effect. */
        RECORDED_LATER
    }

    /** Whether an event has its match, or lacks it as it should. */
    Predicate<RecordedEvent> among(Ground ground) {
        Map<List<String>, List<RecordedEvent>> others = new HashMap<>();
        for (RecordedEvent other : with.choose(ground.whole()).events()) {
            others.computeIfAbsent(key(other), ignored -> new ArrayList<>()).add(other);
        }
        return event ->
                present == others.getOrDefault(key(event), List.of()).stream().anyMatch(other -> counts(event, other));
    }

    private boolean counts(RecordedEvent event, RecordedEvent other) {
        return switch (when) {
            case ANY -> true;
            case LATER -> FoldOrder.COMPARATOR.compare(other, event) > 0;
            case RECORDED_LATER -> other.position() > event.position();
        };
    }

    private List<String> key(RecordedEvent event) {
        return on.stream()
                .map(field -> Objects.toString(Fields.read(event, field)))
                .toList();
    }
}
