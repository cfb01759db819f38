package org.filrouge.folds.signal;

import static org.filrouge.folds.signal.Watched.*;

import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.kernel.commitment.CommitmentEvent.Broken;
import org.filrouge.kernel.commitment.CommitmentEvent.Kept;
import org.filrouge.kernel.commitment.CommitmentEvent.Made;
import org.filrouge.kernel.commitment.CommitmentEvent.TakenOver;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.mission.DeliverableAuthor;
import org.filrouge.kernel.mission.MissionEvent.DeliverableRejected;
import org.filrouge.kernel.mission.MissionEvent.DeliverableSubmitted;
import org.filrouge.kernel.mission.MissionEvent.Delivered;
import org.filrouge.kernel.mission.MissionEvent.ProviderWithdrew;
import org.filrouge.kernel.mission.MissionEvent.Started;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CoordinatorAppointed;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.ProviderSelected;
import org.junit.jupiter.api.Test;

class FollowUpSignalsTest {

    private static final DomainEvent DELIVERED =
            new Delivered(org("cabinet"), of("5"), euros("UNKNOWN"), of("UNKNOWN"));
    private static final DomainEvent COORDINATOR = new CoordinatorAppointed("coordinatrice", org("elips"));

    @Test
    void promisesOfNobodyAfterTheMissionRaiseV1UntilSomebodyCoordinates() {
        open("V1", unowned(), "0", "1");
        lifted("V1", unowned().fact("pooling-project:p", "2009-06", COORDINATOR), "2");
    }

    @Test
    void aCoordinatorOnlyPlannedLiftsNothing() {
        open("V1", unowned().planned("pooling-project:p", "2010-01", COORDINATOR), "0", "1");
    }

    @Test
    void promisesKeptOrTakenOverLiftV1AndBrokenOnesDoNot() {
        open("V1", unowned().fact("commitment:a", "2009-06", new Broken("no coordinator")), "0", "1");
        lifted("V1", unowned().fact("commitment:a", "2009-06", new Kept(null)), "2");
        lifted("V1", unowned().fact("commitment:a", "2009-06", new TakenOver(org("elips"))), "2");
    }

    @Test
    void aPromiseOfTheProviderThatLeavesIsInNobodysCharge() {
        open(
                "V1",
                new Told()
                        .fact("mission:m", "2008-01", started("cabinet"))
                        .fact("commitment:a", "2008-02", made("cabinet"))
                        .fact("mission:m", "2008-12", DELIVERED),
                "1",
                "2");
        silent("V1", new Told().fact("commitment:a", "2008-02", made("elips")).fact("mission:m", "2008-12", DELIVERED));
    }

    @Test
    void nothingIsRaisedWhileTheMissionRunsOrWhereSomebodyCoordinatedBefore() {
        silent("V1", new Told().fact("commitment:a", "2008-02", made(null)));
        silent(
                "V1",
                new Told()
                        .fact("pooling-project:p", "2008-01", COORDINATOR)
                        .fact("commitment:a", "2008-02", made(null))
                        .fact("mission:m", "2008-12", DELIVERED));
    }

    @Test
    void aProviderThatLeftRaisesV2UntilAnotherIsChosenOrAtWork() {
        open("V2", left(), "0");
        open("V2", left().fact("mission:m", "2008-06", started("cabinet")), "0");
        lifted("V2", left().fact("mission:m", "2008-06", started("autre")), "1");
        lifted(
                "V2",
                left().fact(
                                "provider-selection:s",
                                "2008-06",
                                new ProviderSelected(org("autre"), orgs("elips"), List.of(), List.of())),
                "1");
    }

    @Test
    void aRefusedDeliverableRaisesV2UntilAnotherIsSubmitted() {
        Told refused = new Told()
                .fact("mission:m", "2008-01", submitted("synthese"))
                .fact("mission:m", "2008-02", new DeliverableRejected("synthese", org("siae"), null));
        open("V2", refused, "1");
        lifted("V2", refused.fact("mission:m", "2008-03", submitted("brochure")), "2");
    }

    private static Told unowned() {
        return new Told().fact("commitment:a", "2008-12", made(null)).fact("mission:m", "2008-12", DELIVERED);
    }

    private static Told left() {
        return new Told().fact("mission:m", "2008-05", new ProviderWithdrew(org("cabinet"), 1, null));
    }

    private static DomainEvent made(String owner) {
        return new Made(orgs("siae"), orgs("elips"), "leads", List.of(), null, owner == null ? null : org(owner));
    }

    private static DomainEvent started(String provider) {
        return new Started(1, null, null, org(provider), List.of(), of("UNKNOWN"));
    }

    private static DomainEvent submitted(String deliverable) {
        return new DeliverableSubmitted(deliverable, deliverable, DeliverableAuthor.PROVIDER, null, 1);
    }
}
