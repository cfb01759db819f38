package org.filrouge.folds.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.filrouge.folds.FoldOrder;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.indicator.Match;

/** Whether an event has its match beside it, or lacks it as it should. */
final class Beside {

    private Beside() {}

    static Predicate<RecordedEvent> among(Match match, Ground ground) {
        Map<List<String>, List<RecordedEvent>> others = new HashMap<>();
        for (RecordedEvent other : Choosing.choose(match.with(), ground.whole()).events()) {
            others.computeIfAbsent(key(match, other), ignored -> new ArrayList<>())
                    .add(other);
        }
        return event -> match.present()
                == others.getOrDefault(key(match, event), List.of()).stream().anyMatch(other -> {
                    ground.budget().look(1);
                    return counts(match, event, other);
                });
    }

    private static boolean counts(Match match, RecordedEvent event, RecordedEvent other) {
        return switch (match.when()) {
            case ANY -> true;
            case LATER -> FoldOrder.COMPARATOR.compare(other, event) > 0;
            case RECORDED_LATER -> other.position() > event.position();
        };
    }

    private static List<String> key(Match match, RecordedEvent event) {
        return match.on().stream()
                .map(field -> Objects.toString(Fields.read(event, field)))
                .toList();
    }
}
