package org.filrouge.folds.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.folds.indicator.Budget;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * The way from one answer to another, one cause after the other and, where they are few, one event after the other: what each step
 * changes adds up to the whole, whatever the numbers are.
 */
final class Path {

    /** Above this, the events of one cause are taken in one step, so that an explanation costs a bounded number of answers. */
    private static final int ONE_BY_ONE = 60;

    private final List<RecordedEvent> recorded;
    private final LongFunction<Budget> budgets;
    private final List<Step> steps = new ArrayList<>();
    private Side here;
    private Answered answer;

    /**
     * One step.
     *
     * @param events what entered or left at this step; none where nothing was recorded
     */
    record Step(Cause cause, List<RecordedEvent> events, Answered before, Answered after) {}

    private Path(Side from, Collection<RecordedEvent> recorded, LongFunction<Budget> budgets) {
        this.recorded = recorded.stream()
                .sorted(Comparator.comparingLong(RecordedEvent::position))
                .toList();
        this.budgets = budgets;
        this.here = from;
        this.answer = from.answer(this.recorded, budgets);
    }

    static List<Step> between(Side from, Side to, Collection<RecordedEvent> recorded, LongFunction<Budget> budgets) {
        Path path = new Path(from, recorded, budgets);
        path.step(Cause.DEFINITION, List.of(), path.here.defined(to.indicator()));
        path.territory(to);
        path.recording(to);
        path.moving(Cause.PERIOD, path.here.period(), to.period(), Side::in);
        path.moving(Cause.NEW_FACT, path.here.effective(), to.effective(), Side::when);
        path.step(Cause.PASSAGE_OF_TIME, List.of(), path.here.on(to.day()));
        return path.steps;
    }

    private void territory(Side to) {
        List<RecordedEvent> moved = differing(standing(), here.scope(), to.scope());
        step(Cause.TERRITORY, moved, here.over(to.scope()));
    }

    private void recording(Side to) {
        Map<Cause, List<RecordedEvent>> byCause = new EnumMap<>(Cause.class);
        differing(recorded, here.known(), to.known()).forEach(event -> byCause.computeIfAbsent(
                        Cause.ofRecording(event, here.counts(event)), ignored -> new ArrayList<>())
                .add(event));
        byCause.forEach((cause, events) -> oneByOne(cause, events, here.known(), to.known(), Side::knowing));
        here = here.knowing(to.known());
    }

    private void moving(
            Cause cause,
            Predicate<RecordedEvent> from,
            Predicate<RecordedEvent> to,
            BiFunction<Side, Predicate<RecordedEvent>, Side> change) {
        oneByOne(cause, differing(standing(), from, to), from, to, change);
        here = change.apply(here, to);
    }

    private void oneByOne(
            Cause cause,
            List<RecordedEvent> events,
            Predicate<RecordedEvent> from,
            Predicate<RecordedEvent> to,
            BiFunction<Side, Predicate<RecordedEvent>, Side> change) {
        Set<Long> moved = new HashSet<>();
        for (List<RecordedEvent> some : events.size() > ONE_BY_ONE ? List.of(events) : singly(events)) {
            some.forEach(event -> moved.add(event.position()));
            Set<Long> now = Set.copyOf(moved);
            step(cause, some, change.apply(here, event -> (now.contains(event.position()) ? to : from).test(event)));
        }
    }

    private void step(Cause cause, List<RecordedEvent> events, Side next) {
        Answered before = answer;
        here = next;
        answer = next.answer(recorded, budgets);
        steps.add(new Step(cause, events, before, answer));
    }

    private List<RecordedEvent> standing() {
        return CorrectedHistory.of(recorded.stream().filter(here.known()).toList())
                .standing();
    }

    private static List<List<RecordedEvent>> singly(List<RecordedEvent> events) {
        return events.stream().map(List::of).toList();
    }

    private static List<RecordedEvent> differing(
            List<RecordedEvent> events, Predicate<RecordedEvent> from, Predicate<RecordedEvent> to) {
        return events.stream()
                .filter(event -> from.test(event) != to.test(event))
                .toList();
    }
}
