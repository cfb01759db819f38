package org.filrouge.folds.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.Told.organisation;

import java.util.List;
import java.util.Map;
import org.filrouge.folds.Told;
import org.filrouge.folds.organisation.OrganisationLife.Observed;
import org.filrouge.folds.organisation.OrganisationLife.Succession;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.organisation.DistressKind;
import org.filrouge.kernel.organisation.OrganisationEvent.ConflictResolved;
import org.filrouge.kernel.organisation.OrganisationEvent.DistressReported;
import org.filrouge.kernel.organisation.OrganisationEvent.SelfFinancingRateReported;
import org.filrouge.kernel.organisation.OrganisationEvent.Succeeded;
import org.filrouge.kernel.value.Measure;
import org.junit.jupiter.api.Test;

class OrganisationLifeTest {

    private static final Told TOLD = new Told()
            .fact("organisation:a", "2008", new DistressReported(List.of(DistressKind.FINANCIAL), null))
            .fact("organisation:a", "2009", new ConflictResolved("mediation"))
            .fact("organisation:a", "2009", new SelfFinancingRateReported(Measure.of(40)))
            .fact("organisation:a", "2010", new Succeeded(List.of(organisation("b"), organisation("c")), "a decree"))
            .fact(
                    "observation:o",
                    "2011",
                    new ObservationEvent.Recorded("board-renewed", 1, Map.of("organisation", "b")))
            .fact(
                    "observation:p",
                    "2012",
                    new ObservationEvent.Recorded(
                            "need-emerged", 1, Map.of("subject", "s", "structures", List.of("b"))));

    @Test
    void anOrganisationTellsWhatItWentThrough() {
        OrganisationLife life = life("a");

        assertThat(life.distress()).hasSize(1);
        assertThat(life.resolutions()).hasSize(1);
        assertThat(life.rates()).extracting(OrganisationLife.Rate::rate).containsExactly(Measure.of(40));
        assertThat(life.successions()).extracting(Succession::to).containsExactly(organisation("b"), organisation("c"));
        assertThat(life.observed()).isEmpty();
    }

    @Test
    void aSuccessorKnowsWhomItFollowsAndTakesOverNothingElseOfItsHistory() {
        OrganisationLife life = life("b");

        assertThat(life.successions()).extracting(Succession::from).containsExactly(organisation("a"));
        assertThat(life.distress()).isEmpty();
        assertThat(life.rates()).isEmpty();
    }

    @Test
    void whatWasObservedOfItIsKept() {
        assertThat(life("b").observed()).extracting(Observed::kind).containsExactly("board-renewed", "need-emerged");
    }

    private static OrganisationLife life(String id) {
        OrganisationFold fold = new OrganisationFold();
        return fold.fold(
                        id,
                        TOLD.events().stream()
                                .filter(event -> fold.keys(event).contains(id))
                                .toList())
                .life();
    }
}
