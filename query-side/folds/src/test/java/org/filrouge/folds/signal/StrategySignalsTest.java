package org.filrouge.folds.signal;

import static org.filrouge.folds.signal.Watched.*;

import java.util.List;
import java.util.Map;
import org.filrouge.folds.Told;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeEstablished;
import org.filrouge.kernel.collectiveengineering.CommitteeKind;
import org.filrouge.kernel.collectiveengineering.MeetingMode;
import org.filrouge.kernel.diagnosis.DiagnosisEvent.Completed;
import org.filrouge.kernel.diagnosis.DocumentPresence;
import org.filrouge.kernel.evaluation.EvaluationEvent.FrameworkSet;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.mission.MissionEvent.RecommendationsIssued;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CharterDrafted;
import org.filrouge.kernel.pooling.PoolingProjectEvent.Launched;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseEvent.RoleAssigned;
import org.filrouge.kernel.supportplan.SupportPlanEvent.Defined;
import org.filrouge.kernel.value.Known;
import org.junit.jupiter.api.Test;

class StrategySignalsTest {

    @Test
    void aCommitteeMemberWhomTheObjectivesDoNotNameRaisesV5UntilTheyDo() {
        Told divergent = new Told()
                .fact(
                        "collective-engineering:c",
                        "2003",
                        new CommitteeEstablished(
                                "pilotage", CommitteeKind.STEERING, orgs("region", "diren"), null, MeetingMode.MEETING))
                .fact("observation:o", "2004", shared("region"));
        open("V5", divergent, "0");
        lifted("V5", divergent.fact("observation:p", "2005", shared("diren")), "1", "2");
    }

    @Test
    void aPoolingProjectOfOnePilotRaisesV14UntilACharterIsDrafted() {
        Told few = new Told()
                .fact("support-case:c", "XXXX", pilot("elips"))
                .fact("pooling-project:p", "2008", new Launched(orgs("siae", "elips"), "platform", List.of()));
        open("V14", few, "1");
        lifted("V14", few.fact("pooling-project:p", "2009", new CharterDrafted(orgs("siae", "elips"), null)), "2");
        silent("V14", few.fact("support-case:c", "XXXX", pilot("dla")));
    }

    @Test
    void aDiagnosisWithoutDocumentRaisesV15UntilOneIsWrittenForTheSameStructures() {
        Told unwritten = new Told().fact("diagnosis:d", "2006", diagnosed(DocumentPresence.NO, "pain"));
        open("V15", unwritten, "0");
        open("V15", unwritten.fact("diagnosis:e", "2007", diagnosed(DocumentPresence.YES, "iss")), "0");
        lifted("V15", unwritten.fact("diagnosis:f", "2007", diagnosed(DocumentPresence.YES, "pain")), "2");
        silent("V15", new Told().fact("diagnosis:d", "2006", diagnosed(DocumentPresence.UNKNOWN, "pain")));
    }

    @Test
    void recommendationsAndPlansWithoutEvaluationRaiseV16UntilAFrameworkIsSet() {
        DomainEvent framework = new FrameworkSet(List.of(), List.of("skills"), null);
        Told unwatched = new Told()
                .fact("mission:m", "2006", new RecommendationsIssued(List.of("hire"), orgs("pain"), Known.UNKNOWN))
                .fact("support-plan:p", "2005", new Defined(orgs("pain"), List.of("pool"), null, false));
        open("V16", unwatched, "0", "1");
        lifted("V16", unwatched.fact("evaluation:e", "2007", framework), "2");
        silent(
                "V16",
                new Told()
                        .fact("evaluation:e", "2005", framework)
                        .fact("support-plan:p", "2006", new Defined(orgs("pain"), List.of("pool"), null, false)));
    }

    @Test
    void supportWithoutAnyNetworkRaisesV17UntilOneComesIn() {
        DomainEvent network = new RoleAssigned(org("coorace"), List.of(Role.NETWORK), null, null);
        Told lonely = new Told().fact("diagnosis:d", "2006", diagnosed(DocumentPresence.YES, "pain"));
        open("V17", lonely, "0");
        lifted("V17", lonely.fact("support-case:c", "2007", network), "1");
        silent(
                "V17",
                new Told()
                        .fact("support-case:c", "XXXX", network)
                        .fact("diagnosis:d", "2006", diagnosed(DocumentPresence.YES, "pain")));
    }

    @Test
    void aScenarioBeforeAnySharedObjectiveRaisesV18UntilThereIsOne() {
        Told technical = new Told()
                .fact("observation:s", "2006", observed("pooling-scenario", Map.of("scenarios", List.of("a post"))));
        open("V18", technical, "0");
        lifted("V18", technical.fact("observation:o", "2007", shared("pain")), "1");
        silent("V18", technical.fact("observation:q", "2005", shared("pain")));
    }

    private static DomainEvent shared(String body) {
        return observed("shared-objectives", Map.of("objectives", List.of("jobs"), "sharedBy", List.of(body)));
    }

    private static DomainEvent pilot(String organisation) {
        return new RoleAssigned(org(organisation), List.of(Role.PILOT), null, null);
    }

    private static DomainEvent diagnosed(DocumentPresence document, String structure) {
        return new Completed(orgs(structure), document, List.of(), List.of());
    }
}
