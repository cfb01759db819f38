package org.filrouge.folds.signal;

import static org.filrouge.folds.signal.Watched.*;

import java.util.List;
import java.util.Map;
import org.filrouge.folds.Told;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureJoined;
import org.filrouge.kernel.collectiveengineering.ParticipationScope;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.pooling.PoolingProjectEvent.Launched;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseEvent.RoleAssigned;
import org.filrouge.kernel.supportplan.SupportPlanEvent.ScopeWidened;
import org.filrouge.kernel.supportrequest.RequestOrigin;
import org.filrouge.kernel.supportrequest.SupportRequestEvent.SupportRequested;
import org.junit.jupiter.api.Test;

class DemandSignalsTest {

    private static final DomainEvent POOLED = new Launched(orgs("pain", "iss"), "one entity", List.of());

    @Test
    void anInjunctionRaisesV3UntilEachStructureItNamesHasAsked() {
        Told demanded = new Told()
                .fact(
                        "observation:i",
                        "2006-01",
                        observed(
                                "institutional-injunction",
                                Map.of(
                                        "body",
                                        "dtefp",
                                        "demands",
                                        List.of("merge"),
                                        "addressees",
                                        List.of("pain", "iss"))))
                .fact("support-request:a", "2006-02", asked("pain"));
        open("V3", demanded, "0");
        lifted("V3", demanded.fact("support-request:b", "2006-05", asked("iss")), "1", "2");
    }

    @Test
    void anInjunctionThatNamesNobodyIsMatchedWithTheBeneficiariesOfTheCase() {
        Told demanded = new Told()
                .fact("support-case:c", "XXXX", new RoleAssigned(org("pain"), List.of(Role.BENEFICIARY), null, null))
                .fact(
                        "observation:i",
                        "2006-01",
                        observed("institutional-injunction", Map.of("body", "dtefp", "demands", List.of("merge"))));
        open("V3", demanded, "1");
        open("V3", demanded.fact("support-request:x", "2006-02", asked("other")), "1");
        lifted("V3", demanded.fact("support-request:a", "2006-02", asked("pain")), "3");
    }

    @Test
    void oneStructureThatAsksForSomethingSharedRaisesV4UntilOthersComeIn() {
        open("V4", alone(), "0", "1");
        lifted("V4", alone().fact("support-request:b", "2007", asked("iss")), "2");
        lifted(
                "V4",
                alone().fact(
                                "collective-engineering:c",
                                "2007",
                                new StructureJoined(org("iss"), ParticipationScope.FULL)),
                "2");
        lifted("V4", alone().fact("support-plan:p", "2007", new ScopeWidened("one", "two", null, orgs("iss"))), "2");
    }

    @Test
    void askingTogetherOrForOneselfRaisesNothing() {
        silent(
                "V4",
                new Told()
                        .fact("support-request:a", "2006", asked("pain", "iss"))
                        .fact("pooling-project:p", "2007", POOLED));
        silent("V4", new Told().fact("support-request:a", "2006", asked("pain")));
    }

    private static Told alone() {
        return new Told().fact("support-request:a", "2006", asked("pain")).fact("pooling-project:p", "2007", POOLED);
    }

    private static DomainEvent asked(String... requesters) {
        return new SupportRequested(orgs(requesters), RequestOrigin.OWN, null);
    }
}
