package org.filrouge.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.refusal.Refusal;

/** What holds for the rules of every stream, whatever is told and whatever is proposed. */
public abstract class DeciderLaws<E extends DomainEvent, S> {

    private static final int LONGEST = 100;

    protected final Decider<E, S> decider;
    private final Class<E> family;

    protected DeciderLaws(Decider<E, S> decider, Class<E> family) {
        this.decider = decider;
        this.family = family;
    }

    @Provide
    Arbitrary<List<Fact<E>>> histories() {
        return AnyFact.histories(family, LONGEST);
    }

    @Property(tries = 60)
    void theSameProposalInTheSameHistoryIsRuledTheSameAndChangesNothing(
            @ForAll("histories") List<Fact<E>> told, @ForAll("histories") List<Fact<E>> proposals) {
        S state = known(told);
        String before = state.toString();

        for (Fact<E> proposal : proposals) {
            Ruling<E> ruling = decider.decide(proposal.event(), proposal.envelope(), state);
            assertThat(decider.decide(proposal.event(), proposal.envelope(), known(told)))
                    .isEqualTo(ruling);
        }
        assertThat(state).isEqualTo(known(told)).hasToString(before);
    }

    @Property(tries = 60)
    void anyEventIsTakenInAnyStateAndNoEarlierStateChanges(@ForAll("histories") List<Fact<E>> told) {
        List<S> states = new ArrayList<>(List.of(decider.initial()));
        List<String> before = new ArrayList<>(List.of(decider.initial().toString()));
        for (Fact<E> fact : told) {
            S next = decider.evolve(states.getLast(), fact.event(), fact.envelope());
            states.add(next);
            before.add(next.toString());
        }

        assertThat(states).extracting(Object::toString).isEqualTo(before);
        assertThat(states.getLast()).isEqualTo(known(told));
    }

    @Property(tries = 60)
    void whatIsPlannedOrProbableBindsNothing(@ForAll("histories") List<Fact<E>> told) {
        assertThat(known(told))
                .isEqualTo(known(
                        told.stream().filter(fact -> fact.envelope().isActual()).toList()));
    }

    @Property(tries = 60)
    void whatIsRecordedIsWhatWasProposed(
            @ForAll("histories") List<Fact<E>> told, @ForAll("histories") List<Fact<E>> p) {
        S state = known(told);

        assertThat(p).allSatisfy(proposal -> {
            List<E> recorded =
                    decider.decide(proposal.event(), proposal.envelope(), state).events();
            assertThat(recorded).hasSize(1);
            assertRecorded(proposal.event(), recorded.getFirst());
        });
    }

    /** Rules that work something out, instead of recording just what was proposed, say here what they may fill in. */
    protected void assertRecorded(E proposed, E recorded) {
        assertThat(recorded).isEqualTo(proposed);
    }

    @Property(tries = 60)
    void whatStandsAgainstAProposalIsARuleOfThisStreamSaidInFull(
            @ForAll("histories") List<Fact<E>> told, @ForAll("histories") List<Fact<E>> proposals) {
        Class<?> rules = family.getAnnotation(StreamFamily.class).refusals();
        S state = known(told);

        assertThat(proposals)
                .flatMap(proposal -> said(decider.decide(proposal.event(), proposal.envelope(), state)))
                .allSatisfy(refusal -> {
                    assertThat(refusal.code()).isInstanceOf(rules);
                    assertThat(EventCatalogue.refusals()).containsValue(refusal.code());
                    assertThat(refusal.sentence().fr()).doesNotContain("{", "null");
                    assertThat(refusal.sentence().en()).doesNotContain("{", "null");
                });
    }

    /** The state after a history told as it is. */
    protected final S known(List<Fact<E>> told) {
        S state = decider.initial();
        for (Fact<E> fact : told) {
            state = decider.evolve(state, fact.event(), fact.envelope());
        }
        return state;
    }

    /** Those of the proposals that a live stream, empty at first, accepts one after the other. */
    protected final List<Fact<E>> accepted(List<Fact<E>> proposals) {
        List<Fact<E>> accepted = new ArrayList<>();
        S state = decider.initial();
        for (Fact<E> proposal : proposals) {
            if (decider.decide(proposal.event(), proposal.envelope(), state)
                    .objections()
                    .isEmpty()) {
                accepted.add(proposal);
                state = decider.evolve(state, proposal.event(), proposal.envelope());
            }
        }
        return accepted;
    }

    private List<Refusal> said(Ruling<E> ruling) {
        List<Refusal> said = new ArrayList<>(ruling.objections());
        said.addAll(ruling.warnings());
        return said;
    }
}
