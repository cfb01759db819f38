package org.filrouge.folds.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * An indicator read over a period. Facts without a date are in no period and in all periods together; what they change is told apart.
 *
 * @param answered the answer over the period
 */
public record Reading(Answered answered, Undated undated) {

    /**
     * The facts without a date that the indicator looks at.
     *
     * @param events their ids
     * @param counted whether the answer counts them: it does where no period is asked for
     * @param otherwise what the answer would be if they were left out, or, where they are, if they were counted
     */
    public record Undated(List<String> events, boolean counted, Finding otherwise) {}

    /**
     * The facts a question is about.
     *
     * @param events those of the scope and the period
     * @param leftOut facts of the scope without a date, where a period is asked for; empty otherwise
     * @param beside facts outside the scope that tell what became of those in it
     * @param counted true when no period is asked for
     * @param history what was said since of the facts
     */
    public record Facts(
            List<RecordedEvent> events,
            List<RecordedEvent> leftOut,
            List<RecordedEvent> beside,
            boolean counted,
            CorrectedHistory history) {

        /** The same without some of them, by their ids. */
        public Facts without(Collection<String> ids) {
            return new Facts(
                    events.stream().filter(event -> !ids.contains(event.id())).toList(),
                    leftOut,
                    beside,
                    counted,
                    history);
        }

        /** One indicator over them, seen from a day. */
        public Answered answer(Indicator indicator, LocalDate day) {
            return answer(indicator, day, Budget.unlimited());
        }

        /**
         * The same within a budget.
         *
         * @throws Budget.Exceeded when its formula would look at more than it may
         */
        public Answered answer(Indicator indicator, LocalDate day, Budget budget) {
            return answer(indicator, events, day, budget);
        }

        /** How many facts a formula may be run over. */
        public long size() {
            return (long) events.size() + leftOut.size() + beside.size();
        }

        Answered answer(Indicator indicator, Collection<RecordedEvent> among, LocalDate day, Budget budget) {
            return Answered.of(indicator, new Evaluation(Ground.of(among, beside, day, budget)), history);
        }
    }

    public static Reading of(Indicator indicator, Facts facts, LocalDate day) {
        return of(indicator, facts, day, Budget.unlimited());
    }

    /**
     * Reads a posted indicator.
     *
     * @throws Budget.Exceeded when its formula would look at more than it may
     */
    public static Reading of(Indicator indicator, Facts facts, LocalDate day, Budget budget) {
        Predicate<RecordedEvent> undated = event -> event.envelope().effective().isUndated();
        Answered answered = facts.answer(indicator, facts.events(), day, budget);
        Finding finding = answered.finding();
        Set<String> ids = new HashSet<>();
        Stream.concat(facts.events().stream(), facts.leftOut().stream())
                .filter(undated)
                .forEach(event -> ids.add(event.id()));
        if (ids.isEmpty()) {
            return new Reading(answered, new Undated(List.of(), facts.counted(), finding));
        }
        List<RecordedEvent> others = facts.counted()
                ? facts.events().stream().filter(undated.negate()).toList()
                : Stream.concat(facts.events().stream(), facts.leftOut().stream())
                        .toList();
        Finding otherwise = facts.answer(indicator, others, day, budget).finding();
        List<String> used = (facts.counted() ? finding : otherwise)
                .events().stream().filter(ids::contains).toList();
        return new Reading(answered, new Undated(used, facts.counted(), otherwise));
    }
}
