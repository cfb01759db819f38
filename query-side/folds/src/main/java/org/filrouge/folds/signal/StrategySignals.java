package org.filrouge.folds.signal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeEstablished;
import org.filrouge.kernel.diagnosis.DiagnosisEvent;
import org.filrouge.kernel.diagnosis.DocumentPresence;
import org.filrouge.kernel.evaluation.EvaluationEvent.FrameworkSet;
import org.filrouge.kernel.mission.MissionEvent.RecommendationsIssued;
import org.filrouge.kernel.mission.MissionEvent.Started;
import org.filrouge.kernel.observation.ObservationEvent.Recorded;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CharterDrafted;
import org.filrouge.kernel.pooling.PoolingProjectEvent.Launched;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseEvent.RoleAssigned;
import org.filrouge.kernel.supportplan.SupportPlanEvent.Defined;

/** Whether the aim was shared, written down and meant to be looked at, before work began. */
final class StrategySignals {

    private StrategySignals() {}

    /** V5: a body sits on a committee and is not told to share the objectives. */
    static List<Signal> objectivesNotShared(CaseFacts facts) {
        List<Fact<CommitteeEstablished>> committees = facts.of(CommitteeEstablished.class).stream()
                .filter(fact -> !fact.told().members().isEmpty())
                .toList();
        List<Fact<Recorded>> objectives = facts.observed("shared-objectives");
        Set<String> sharing = sharing(objectives);
        Set<String> missing = new TreeSet<>(members(committees));
        missing.removeAll(sharing);
        if (!missing.isEmpty()) {
            List<String> raised = committees.stream()
                    .filter(fact -> fact.told().members().stream().anyMatch(member -> missing.contains(member.slug())))
                    .map(Fact::id)
                    .toList();
            return List.of(new Signal("V5", String.join(", ", missing), raised, List.of(), null));
        }
        List<Fact<Recorded>> later = committees.isEmpty()
                ? List.of()
                : objectives.stream()
                        .filter(fact -> fact.laterThan(committees.getFirst()))
                        .toList();
        return later.isEmpty() ? List.of() : List.of(new Signal("V5", "", Fact.ids(committees), Fact.ids(later), null));
    }

    private static Set<String> members(List<Fact<CommitteeEstablished>> committees) {
        return committees.stream()
                .flatMap(fact -> fact.told().members().stream())
                .map(OrganisationId::slug)
                .collect(Collectors.toSet());
    }

    private static Set<String> sharing(List<Fact<Recorded>> objectives) {
        return objectives.stream()
                .flatMap(fact -> Fact.texts(fact, "sharedBy").stream())
                .collect(Collectors.toSet());
    }

    /** V14: a pooling project rests on one pilot, with no charter. */
    static List<Signal> restsOnFew(CaseFacts facts) {
        List<Fact<Launched>> launched = facts.of(Launched.class);
        if (launched.isEmpty() || facts.holding(Role.PILOT).size() != 1) {
            return List.of();
        }
        OrganisationId pilot = facts.holding(Role.PILOT).iterator().next();
        return launched.stream()
                .map(fact -> new Signal("V14", pilot.slug(), List.of(fact.id()), charters(facts, fact), null))
                .toList();
    }

    private static List<String> charters(CaseFacts facts, Fact<Launched> launched) {
        return facts.of(CharterDrafted.class).stream()
                .filter(fact -> fact.stream().equals(launched.stream()))
                .map(Fact::id)
                .toList();
    }

    /** V15: a diagnosis with no written document. */
    static List<Signal> noWrittenDiagnosis(CaseFacts facts) {
        List<Fact<DiagnosisEvent.Completed>> diagnoses = facts.of(DiagnosisEvent.Completed.class);
        return diagnoses.stream()
                .filter(fact -> fact.told().document() == DocumentPresence.NO)
                .map(unwritten -> new Signal(
                        "V15",
                        unwritten.told().structures().stream()
                                .map(OrganisationId::slug)
                                .collect(Collectors.joining(", ")),
                        List.of(unwritten.id()),
                        written(diagnoses, unwritten),
                        null))
                .toList();
    }

    private static List<String> written(
            List<Fact<DiagnosisEvent.Completed>> diagnoses, Fact<DiagnosisEvent.Completed> unwritten) {
        return diagnoses.stream()
                .filter(fact -> fact.told().document() == DocumentPresence.YES && fact.laterThan(unwritten))
                .filter(fact ->
                        fact.told().structures().containsAll(unwritten.told().structures()))
                .map(Fact::id)
                .toList();
    }

    /** V16: a plan or recommendations, and nothing set up to evaluate them. */
    static List<Signal> noEvaluationSetUp(CaseFacts facts) {
        List<Fact<?>> unwatched = new ArrayList<>(facts.of(RecommendationsIssued.class));
        facts.of(Defined.class).stream()
                .filter(fact -> !fact.told().evaluationFrame())
                .forEach(unwatched::add);
        List<Fact<?>> frames = new ArrayList<>(facts.of(FrameworkSet.class));
        facts.of(Defined.class).stream()
                .filter(fact -> fact.told().evaluationFrame())
                .forEach(frames::add);
        facts.observed("intervention-project").stream()
                .filter(fact -> Fact.text(fact, "evaluationFrame").equals("YES"))
                .forEach(frames::add);
        List<Fact<?>> raising = unwatched.stream()
                .filter(fact -> frames.stream().noneMatch(fact::laterThan))
                .toList();
        return raising.isEmpty()
                ? List.of()
                : List.of(new Signal("V16", "", Fact.ids(raising), Fact.ids(frames), null));
    }

    /** V17: support is under way and no organisation of the case is a network. */
    static List<Signal> noNetwork(CaseFacts facts) {
        Set<Fact<?>> underWay = new LinkedHashSet<>(facts.of(DiagnosisEvent.Completed.class));
        underWay.addAll(facts.of(Started.class));
        if (underWay.isEmpty()) {
            return List.of();
        }
        Fact<?> first = underWay.iterator().next();
        List<Fact<RoleAssigned>> networks = facts.roles(Role.NETWORK);
        boolean already = networks.stream().anyMatch(fact -> fact.effective().isUndated() || !fact.laterThan(first));
        return already ? List.of() : List.of(new Signal("V17", "", List.of(first.id()), Fact.ids(networks), null));
    }

    /** V18: a technical answer stands before any shared objective. */
    static List<Signal> answerBeforeStrategy(CaseFacts facts) {
        List<Fact<Recorded>> objectives = facts.observed("shared-objectives");
        return Stream.of(facts.observed("pooling-scenario"))
                .filter(scenarios -> !scenarios.isEmpty())
                .map(List::getFirst)
                .filter(scenario -> objectives.stream().noneMatch(scenario::laterThan))
                .map(scenario -> new Signal("V18", "", List.of(scenario.id()), Fact.ids(objectives), null))
                .toList();
    }
}
