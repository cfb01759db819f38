package org.filrouge.folds.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.Told.organisation;

import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.folds.casefile.Endings.Ended;
import org.filrouge.folds.casefile.Endings.Open;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.Closed;
import org.filrouge.kernel.commitment.CommitmentEvent.Broken;
import org.filrouge.kernel.commitment.CommitmentEvent.Kept;
import org.filrouge.kernel.commitment.CommitmentEvent.Made;
import org.filrouge.kernel.commitment.CommitmentEvent.PartlyKept;
import org.filrouge.kernel.mission.MissionEvent.Delivered;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CoordinatorAppointed;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EndingsTest {

    private static final Delivered DELIVERED =
            new Delivered(null, Measure.UNKNOWN, Money.unknown(TaxBasis.NOT_STATED), Measure.UNKNOWN);

    @Test
    void theEndOfAMissionListsWhatIsOpenAndWhoAnswersForIt() {
        Told told = new Told()
                .fact("commitment:lend", "2008-01", made("lend a room", organisation("a")))
                .fact("commitment:share", "2008-02", made("share a van", null))
                .fact("mission:m", "2008-12", DELIVERED);

        assertThat(end(told).open())
                .containsExactly(
                        new Open("lend", "lend a room", organisation("a")), new Open("share", "share a van", null));
        assertThat(end(told).coordinators()).isEmpty();
    }

    @Test
    void theClosingOfAnActionDoesTheSame() {
        Told told = new Told()
                .fact("commitment:lend", "2008-01", made("lend a room", null))
                .fact("collective-engineering:c", "2009", new Closed(null, List.of()));

        assertThat(end(told).stream()).isEqualTo("collective-engineering");
        assertThat(end(told).open()).hasSize(1);
    }

    @Test
    void whatWasKeptOrBrokenByThenIsNotOpenAndWhatWasKeptInPartIs() {
        Told told = new Told()
                .fact("commitment:kept", "2008-01", made("one", null))
                .fact("commitment:kept", "2008-02", new Kept("done"))
                .fact("commitment:broken", "2008-01", made("two", null))
                .fact("commitment:broken", "2008-02", new Broken("no coordinator"))
                .fact("commitment:partly", "2008-01", made("three", null))
                .fact("commitment:partly", "2008-02", new PartlyKept("once", "weekly"))
                .fact("mission:m", "2008-12", DELIVERED);

        assertThat(end(told).open()).extracting(Open::commitment).containsExactly("partly");
    }

    @Test
    void whatCameAfterTheEndDoesNotChangeWhatWasOpenThen() {
        Told told = new Told()
                .fact("commitment:lend", "2008-01", made("lend a room", null))
                .fact("mission:m", "2008-12", DELIVERED)
                .fact("commitment:lend", "2009-06", new Kept("done"))
                .fact("commitment:later", "2009-07", made("later", null))
                .fact("pooling-project:p", "2009-08", new CoordinatorAppointed("facilitator", organisation("a")));

        assertThat(end(told).open()).extracting(Open::commitment).containsExactly("lend");
        assertThat(end(told).coordinators()).isEmpty();
    }

    @Test
    void aCoordinatorNamedBeforeTheEndIsNamed() {
        Told told = new Told()
                .fact("pooling-project:p", "2008-06", new CoordinatorAppointed("facilitator", organisation("a")))
                .planned("pooling-project:p", "2008-07", new CoordinatorAppointed("another", organisation("b")))
                .fact("mission:m", "2008-12", DELIVERED);

        assertThat(end(told).coordinators())
                .extracting(Endings.Coordinator::role)
                .containsExactly("facilitator");
    }

    @Test
    void anEndThatIsOnlyPlannedIsNone() {
        Told told = new Told().planned("mission:m", "2008-12", DELIVERED);

        assertThat(new CaseFold().fold("a-case", told.events()).endings().ended())
                .isEmpty();
    }

    private static Ended end(Told told) {
        return new CaseFold().fold("a-case", told.events()).endings().ended().getFirst();
    }

    private static Made made(String object, @Nullable OrganisationId owner) {
        return new Made(List.of(organisation("a")), List.of(organisation("b")), object, List.of(), null, owner);
    }
}
