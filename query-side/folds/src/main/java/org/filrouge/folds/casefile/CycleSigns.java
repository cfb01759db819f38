package org.filrouge.folds.casefile;

import static org.filrouge.folds.casefile.Cycle.Progress.DONE;
import static org.filrouge.folds.casefile.Cycle.Progress.LEFT_OUT;
import static org.filrouge.folds.casefile.Cycle.Progress.UNDER_WAY;
import static org.filrouge.folds.casefile.Cycle.Progress.UNKNOWN;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.folds.Dated;
import org.filrouge.folds.casefile.Cycle.Progress;
import org.filrouge.folds.casefile.Cycle.Sign;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.Closed;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeMet;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeOpinionGiven;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.GroupConstituted;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.Initiated;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.InterventionBudgetSet;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.InvitationSent;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureJoined;
import org.filrouge.kernel.collectiveengineering.EngineeringCycle;
import org.filrouge.kernel.collectiveengineering.Opinion;
import org.filrouge.kernel.collectiveengineering.OpinionSubject;
import org.filrouge.kernel.diagnosis.DiagnosisEvent;
import org.filrouge.kernel.evaluation.EvaluationEvent.FrameworkSet;
import org.filrouge.kernel.evaluation.EvaluationEvent.QuestionAnswered;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.ProviderSelected;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.SpecificationsIssued;
import org.jspecify.annotations.Nullable;

/** Which sub-steps of the cycle a fact speaks of. What is only planned shows nothing. */
final class CycleSigns {

    static final String SUB_STEP = "engineering-sub-step";

    private CycleSigns() {}

    /** What is told outweighs what is read from decisions; among the told, the last; UNKNOWN outweighs nothing. */
    static Progress progress(List<Sign> signs) {
        return signs.stream()
                .filter(sign -> sign.told() && sign.progress() != UNKNOWN)
                .map(Sign::progress)
                .reduce((before, after) -> after)
                .orElseGet(() -> Stream.of(DONE, UNDER_WAY, LEFT_OUT)
                        .filter(progress -> signs.stream().anyMatch(sign -> sign.progress() == progress))
                        .findFirst()
                        .orElse(UNKNOWN));
    }

    static List<Sign> of(RecordedEvent event) {
        if (!event.envelope().isActual()) {
            return List.of();
        }
        Dated when = Dated.of(event);
        return switch (event.event()) {
            case ObservationEvent.Recorded e when e.kind().equals(SUB_STEP) -> told(e.values(), when);
            case ObservationEvent.Recorded e -> shown(when, DONE, observed(e.kind(), e.values()));
            case DiagnosisEvent.Completed e -> shown(when, DONE, "USE_DIAGNOSES");
            case Initiated e -> shown(when, DONE, "DESIGN_APPROACH");
            case InvitationSent e -> shown(when, DONE, "CONTACT");
            case InterventionBudgetSet e -> shown(when, DONE, "BUILD_BUDGET");
            case StructureJoined e -> shown(when, UNDER_WAY, "FORM_GROUPS");
            case GroupConstituted e -> shown(when, DONE, "FORM_GROUPS");
            case CommitteeMet e -> shown(when, UNDER_WAY, "COORDINATE");
            case CommitteeOpinionGiven e ->
                shown(when, e.opinion() == Opinion.ADJOURNED ? UNDER_WAY : DONE, opinion(e.subject()));
            case FrameworkSet e -> shown(when, DONE, "EVALUATION_FRAME");
            case QuestionAnswered e -> shown(when, UNDER_WAY, "ANALYSE");
            case SpecificationsIssued e -> shown(when, DONE, "WRITE_SPECIFICATIONS");
            case ProviderSelected e -> shown(when, DONE, "CHOOSE_PROVIDERS");
            case Closed e -> shown(when, LEFT_OUT, abandoned(e.abandoned()));
            default -> List.of();
        };
    }

    private static List<Sign> told(Map<String, Object> values, Dated when) {
        return Stream.of(Progress.values())
                .filter(progress -> progress.name().equals(values.get("state")))
                .map(progress -> new Sign(String.valueOf(values.get("subStep")), progress, true, when))
                .toList();
    }

    private static List<Sign> shown(Dated when, Progress progress, String... subSteps) {
        return Stream.of(subSteps)
                .map(subStep -> new Sign(subStep, progress, false, when))
                .toList();
    }

    private static String opinion(OpinionSubject subject) {
        return switch (subject) {
            case APPROACH -> "COMMITTEE_OPINION";
            case CAPITALISATION -> "COMMITTEE_OPINION_2";
        };
    }

    private static String[] observed(String kind, Map<String, Object> values) {
        return switch (kind) {
            case "territorial-diagnosis" -> new String[] {"QUALIFY_AREA"};
            case "partnership-established" -> new String[] {"BUILD_NETWORK"};
            case "information-meeting" -> new String[] {"CONTACT"};
            case "shared-objectives" -> level(String.valueOf(values.get("level")));
            case "intervention-project" ->
                is(values.get("evaluationFrame"), "YES")
                        ? new String[] {"WRITE_PROJECT", "EVALUATION_FRAME"}
                        : new String[] {"WRITE_PROJECT"};
            case "capitalisation-produced" ->
                is(values.get("transferable"), "YES", "NO")
                        ? new String[] {"NATURE", "TRANSFERABILITY"}
                        : new String[] {"NATURE"};
            case "capitalisation-transferred" ->
                values.get("responsible") instanceof Collection<?> some && !some.isEmpty()
                        ? new String[] {"RECIPIENTS", "IN_CHARGE"}
                        : new String[] {"RECIPIENTS"};
            default -> new String[0];
        };
    }

    private static String[] level(String level) {
        return Stream.of("STRATEGIC", "OPERATIONAL", "EVALUATION")
                .filter(level::equals)
                .toArray(String[]::new);
    }

    private static boolean is(@Nullable Object value, String... codes) {
        return value != null && List.of(codes).contains(value.toString());
    }

    private static String[] abandoned(List<String> named) {
        return EngineeringCycle.phases().stream()
                .flatMap(phase -> phase.subSteps().stream()
                        .filter(subStep -> named.contains(phase.code()) || named.contains(subStep)))
                .toArray(String[]::new);
    }
}
