package org.filrouge.folds.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.filrouge.kernel.access.AccountEvent;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.indicator.Condition;
import org.filrouge.kernel.indicator.IndicatorEvent;
import org.filrouge.kernel.indicator.Selection;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.value.Known;

/** Finds the events of a selection. */
final class Choosing {

    private final Selection of;
    private final Ground ground;

    private Choosing(Selection of, Ground ground) {
        this.of = of;
        this.ground = ground;
    }

    static Chosen choose(Selection of, Ground ground) {
        return new Choosing(of, ground).chosen();
    }

    private Chosen chosen() {
        List<RecordedEvent> found = new ArrayList<>();
        List<RecordedEvent> undecided = new ArrayList<>();
        List<Predicate<RecordedEvent>> beside =
                of.matches().stream().map(match -> Beside.among(match, ground)).toList();
        int asked = 1 + of.where().size() + beside.size();
        for (RecordedEvent event : ground.events()) {
            ground.budget().look(1);
            if (!isNamed(event) || !ground.group().test(event)) {
                continue;
            }
            ground.budget().look(asked);
            Known holds = holds(event);
            if (holds != Known.NO && beside.stream().allMatch(match -> match.test(event))) {
                (holds == Known.YES ? found : undecided).add(event);
            }
        }
        ground.budget().keep(found.size() + undecided.size());
        return of.pick() == Selection.Pick.ALL ? new Chosen(found, undecided, Map.of()) : picked(found, undecided);
    }

    private boolean isNamed(RecordedEvent event) {
        if (!of.status().contains(event.envelope().status())) {
            return false;
        }
        return of.names().contains(event.name())
                || event.event() instanceof ObservationEvent.Recorded observed
                        && of.kinds().contains(observed.kind())
                || of.names().contains(Selection.EVERY) && isFact(event);
    }

    /** Neither the house's own bookkeeping nor a definition nor a right is a fact of the programme. */
    private static boolean isFact(RecordedEvent event) {
        return EventCatalogue.of(event.event().getClass()).family().telling()
                && !(event.event() instanceof IndicatorEvent)
                && !(event.event() instanceof AccountEvent);
    }

    private Known holds(RecordedEvent event) {
        Known all = Known.YES;
        for (Condition condition : of.where()) {
            Known one = Conditions.holds(condition, event, ground.day());
            if (one == Known.NO) {
                return one;
            }
            all = one == Known.UNKNOWN ? one : all;
        }
        return all;
    }

    private Chosen picked(List<RecordedEvent> found, List<RecordedEvent> undecided) {
        Map<List<String>, List<RecordedEvent>> groups = new LinkedHashMap<>();
        for (RecordedEvent event : found) {
            List<String> key = of.per().stream()
                    .map(field -> Objects.toString(Fields.read(event, field)))
                    .toList();
            groups.computeIfAbsent(key, ignored -> new ArrayList<>()).add(event);
        }
        List<RecordedEvent> chosen = new ArrayList<>();
        Map<String, List<RecordedEvent>> rivals = new LinkedHashMap<>();
        groups.values().forEach(group -> {
            RecordedEvent one = of.pick() == Selection.Pick.FIRST ? group.getFirst() : group.getLast();
            chosen.add(one);
            rivals.put(
                    one.id(),
                    group.stream()
                            .filter(other -> other != one && isOfTheSameDate(one, other))
                            .toList());
        });
        return new Chosen(chosen, undecided, rivals);
    }

    private static boolean isOfTheSameDate(RecordedEvent one, RecordedEvent other) {
        return !one.envelope().effective().isUndated()
                && one.envelope().effective().equals(other.envelope().effective());
    }
}
