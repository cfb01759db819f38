package org.filrouge.folds.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filrouge.folds.comparison.Comparison.Part;
import org.filrouge.folds.comparison.Comparison.Share;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.folds.indicator.Finding;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;

/** Adds up what the steps of a path changed. Steps through an answer that is no number are taken together. */
final class Ladder {

    private final @Nullable TaxBasis basis;
    private final Map<Set<Cause>, Sum> sums = new LinkedHashMap<>();
    private final Set<Cause> waiting = EnumSet.noneOf(Cause.class);
    private final List<String> waitingEvents = new ArrayList<>();
    private @Nullable BigDecimal last;

    private static final class Sum {
        private @Nullable BigDecimal change = BigDecimal.ZERO;
        private final List<Share> shares = new ArrayList<>();

        void add(@Nullable BigDecimal more) {
            change = change == null || more == null ? null : change.add(more);
        }
    }

    Ladder(Answered start, Answered end) {
        TaxBasis first = start.finding().basis();
        this.basis = first == null ? end.finding().basis() : first;
        this.last = number(start);
    }

    void take(Path.Step step) {
        BigDecimal now = number(step.after());
        List<String> events = step.events().stream()
                .filter(event -> matters(event, step))
                .map(RecordedEvent::id)
                .toList();
        if (events.isEmpty() && same(step)) {
            return;
        }
        if (now == null) {
            waiting.add(step.cause());
            waitingEvents.addAll(events);
        } else if (waiting.isEmpty()) {
            alone(step, events, last == null ? null : now.subtract(last));
            last = now;
        } else {
            waiting.add(step.cause());
            waitingEvents.addAll(events);
            together(last == null ? null : now.subtract(last));
            last = now;
        }
    }

    List<Part> parts() {
        if (!waiting.isEmpty()) {
            together(null);
        }
        return sums.entrySet().stream()
                .map(sum -> new Part(
                        List.copyOf(sum.getKey()), plain(sum.getValue().change), List.copyOf(sum.getValue().shares)))
                .toList();
    }

    @Nullable
    BigDecimal between(Answered before, Answered after) {
        BigDecimal first = number(before);
        BigDecimal second = number(after);
        return first == null || second == null ? null : plain(second.subtract(first));
    }

    private void alone(Path.Step step, List<String> events, @Nullable BigDecimal change) {
        Sum sum = sums.computeIfAbsent(EnumSet.of(step.cause()), ignored -> new Sum());
        sum.add(change);
        BigDecimal each = events.size() == 1 && change != null ? plain(change) : null;
        events.forEach(event -> sum.shares.add(new Share(event, each)));
    }

    private void together(@Nullable BigDecimal change) {
        Sum sum = sums.computeIfAbsent(EnumSet.copyOf(waiting), ignored -> new Sum());
        sum.add(change);
        waitingEvents.forEach(event -> sum.shares.add(new Share(event, null)));
        waiting.clear();
        waitingEvents.clear();
    }

    /** An event matters to a number that it moves, or that it enters or leaves; what is said of a fact, to a number that counts it. */
    private boolean matters(RecordedEvent event, Path.Step step) {
        if (step.events().size() == 1 && !same(step)) {
            return true;
        }
        List<String> before = step.before().finding().events();
        List<String> after = step.after().finding().events();
        if (event.event() instanceof CorrectionEvent said) {
            return before.contains(said.event()) || after.contains(said.event());
        }
        return before.contains(event.id()) != after.contains(event.id());
    }

    private boolean same(Path.Step step) {
        Finding before = step.before().finding();
        Finding after = step.after().finding();
        return before.value().equals(after.value()) && before.parts().equals(after.parts());
    }

    /** An amount on another tax basis than the first is no number that could be compared with it. */
    private @Nullable BigDecimal number(Answered answered) {
        Finding finding = answered.finding();
        boolean comparable = basis == null || finding.basis() == null || basis == finding.basis();
        return comparable && finding.value().value() instanceof BigDecimal number ? number : null;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
