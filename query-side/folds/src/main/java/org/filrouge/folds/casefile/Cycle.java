package org.filrouge.folds.casefile;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent;
import org.filrouge.kernel.collectiveengineering.EngineeringCycle;
import org.filrouge.kernel.collectiveengineering.EngineeringCycle.Stage;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.value.Bilingual;

/**
 * Where the collective action stands in the cycle of the method: a checklist, which forces no order. A case without collective
 * engineering has none.
 *
 * @param collective whether the case has collective engineering
 * @param signs what facts show, also those from before the action began
 * @param phases the twelve phases; empty without collective engineering
 */
public record Cycle(boolean collective, List<Sign> signs, List<Phase> phases) {

    static final Cycle EMPTY = new Cycle(false, List.of(), List.of());

    /** Where a sub-step stands; UNKNOWN when no fact speaks of it, which is not the same as left out. */
    public enum Progress {
        DONE,
        UNDER_WAY,
        LEFT_OUT,
        UNKNOWN
    }

    /**
     * One fact's word on one sub-step.
     *
     * @param told true when the fact says so itself; false when it is read from what was decided
     */
    public record Sign(String subStep, Progress progress, boolean told, Dated when) {}

    /** One of the twelve phases and its sub-steps. */
    public record Phase(Stage stage, String code, Bilingual label, List<SubStep> subSteps) {}

    /**
     * One of the forty-six sub-steps.
     *
     * @param shownBy the facts that speak of it
     */
    public record SubStep(String code, Progress progress, List<Dated> shownBy) {}

    Cycle apply(RecordedEvent event) {
        List<Sign> more = CycleSigns.of(event);
        boolean begun = collective || isCollective(event);
        if (more.isEmpty() && begun == collective) {
            return this;
        }
        List<Sign> all = signs;
        for (Sign sign : more) {
            all = Lists.and(all, sign);
        }
        return new Cycle(begun, all, begun ? phases(all) : List.of());
    }

    private static boolean isCollective(RecordedEvent event) {
        return event.event() instanceof CollectiveEngineeringEvent
                || (event.event() instanceof ObservationEvent.Recorded e
                        && e.kind().equals(CycleSigns.SUB_STEP));
    }

    private static List<Phase> phases(List<Sign> signs) {
        return EngineeringCycle.phases().stream()
                .map(phase -> new Phase(
                        phase.stage(),
                        phase.code(),
                        phase.label(),
                        phase.subSteps().stream()
                                .map(code -> subStep(code, signs))
                                .toList()))
                .toList();
    }

    private static SubStep subStep(String code, List<Sign> all) {
        List<Sign> signs =
                all.stream().filter(sign -> sign.subStep().equals(code)).toList();
        return new SubStep(
                code,
                CycleSigns.progress(signs),
                signs.stream().map(Sign::when).distinct().toList());
    }
}
