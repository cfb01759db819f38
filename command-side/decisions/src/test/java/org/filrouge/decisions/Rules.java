package org.filrouge.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.kernel.refusal.RefusalCode;

/**
 * How rules are told by example: {@code given(what was recorded).when(something is proposed).then(it is recorded, or refused)}.
 * Events without a date took effect on one and the same day.
 */
public abstract class Rules<E extends DomainEvent, S> {

    private static final String ANY_DAY = "2009-06-15";

    private final Decider<E, S> decider;

    protected Rules(Decider<E, S> decider) {
        this.decider = decider;
    }

    /** Codes of the rules that must stand against a proposal: these, in this order, and no others. */
    public record Refused(List<RefusalCode> codes) {}

    protected static Refused refused(RefusalCode... codes) {
        return new Refused(List.of(codes));
    }

    @SafeVarargs
    protected final Given given(E... events) {
        return new Given(
                Arrays.stream(events).map(event -> Fact.on(ANY_DAY, event)).toList());
    }

    @SafeVarargs
    protected final Given given(Fact<? extends E>... facts) {
        return new Given(List.of(facts));
    }

    protected final Given givenNothing() {
        return new Given(List.of());
    }

    /** What was recorded in the stream of that name, where a rule minds it. */
    @SafeVarargs
    protected final Given givenIn(String stream, E... events) {
        return new Given(
                decider.initial(stream),
                Arrays.stream(events).map(event -> Fact.on(ANY_DAY, event)).toList());
    }

    /** What was recorded. */
    public final class Given {

        private S state;

        private Given(List<? extends Fact<? extends E>> told) {
            this(decider.initial(), told);
        }

        private Given(S initial, List<? extends Fact<? extends E>> told) {
            state = initial;
            told.forEach(fact -> state = decider.evolve(state, fact.event(), fact.envelope()));
        }

        public Verdict when(E proposed) {
            return when(Fact.on(ANY_DAY, proposed));
        }

        public Verdict when(Fact<? extends E> proposed) {
            return new Verdict(
                    proposed.event().getClass(), decider.decide(proposed.event(), proposed.envelope(), state));
        }
    }

    /** What the rules say. */
    public final class Verdict {

        private final Class<?> proposed;
        private final Ruling<E> ruling;

        private Verdict(Class<?> proposed, Ruling<E> ruling) {
            this.proposed = proposed;
            this.ruling = ruling;
            assertThat(ruling.objections())
                    .flatExtracting(objection -> List.of(
                            objection.sentence().fr(), objection.sentence().en()))
                    .noneMatch(sentence -> sentence.contains("{") || sentence.contains("null"));
        }

        @SafeVarargs
        public final Verdict then(E... recorded) {
            assertThat(ruling.objections()).isEmpty();
            assertThat(ruling.events()).containsExactly(recorded);
            RulesShown.add(proposed, "accepted");
            return this;
        }

        public Verdict then(Refused refused) {
            assertThat(ruling.objections()).extracting(Refusal::code).isEqualTo(refused.codes());
            RulesShown.add(proposed, "refused");
            return this;
        }

        /** The sentence of the first refusal, in English. */
        public Verdict saying(String sentence) {
            assertThat(ruling.objections().getFirst().sentence().en()).isEqualTo(sentence);
            return this;
        }

        public Verdict warning(RefusalCode... codes) {
            assertThat(ruling.warnings()).extracting(Refusal::code).containsExactly(codes);
            if (codes.length > 0) {
                RulesShown.add(proposed, "warned");
            }
            return this;
        }
    }
}
