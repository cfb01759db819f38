package org.filrouge.decisions.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.decisions.commitment.Commitment.Phase;
import org.filrouge.decisions.commitment.Commitment.State;
import org.filrouge.kernel.commitment.CommitmentEvent;
import org.filrouge.kernel.commitment.CommitmentEvent.Kept;
import org.filrouge.kernel.commitment.CommitmentEvent.TakenOver;

class CommitmentLawsTest extends DeciderLaws<CommitmentEvent, Commitment.State> {

    CommitmentLawsTest() {
        super(new Commitment(), CommitmentEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void nothingIsEverKeptWithoutEvidence(@ForAll("histories") List<Fact<CommitmentEvent>> proposals) {
        Accepted.each(Kept.class, accepted(proposals), (fact, before) -> assertThat(
                        fact.envelope().evidence())
                .isNotEmpty());
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void whatIsBrokenStaysBrokenUntilSomeoneHasTakenItOver(
            @ForAll("histories") List<Fact<CommitmentEvent>> told,
            @ForAll("histories") List<Fact<CommitmentEvent>> proposals) {
        State state = known(told);
        Statistics.label("broken").collect(state.phase() == Phase.BROKEN).coverage(seen -> seen.check(true)
                .count(times -> times >= 20));
        for (Fact<CommitmentEvent> live : proposals) {
            boolean accepted = decider.decide(live.event(), live.envelope(), state)
                    .objections()
                    .isEmpty();
            State next = accepted ? decider.evolve(state, live.event(), live.envelope()) : state;
            boolean takenOver =
                    live.event() instanceof TakenOver && live.envelope().isActual();
            if (state.phase() == Phase.BROKEN && !takenOver) {
                assertThat(next.phase()).isEqualTo(Phase.BROKEN);
            }
            state = next;
        }
    }
}
