package org.filrouge.folds.casefile;

import java.time.Instant;
import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.kernel.correction.ContestationOutcome;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.correction.CorrectionEvent.ContestationAnswered;
import org.filrouge.kernel.correction.CorrectionEvent.Contested;
import org.filrouge.kernel.correction.CorrectionEvent.Rectified;
import org.filrouge.kernel.correction.CorrectionEvent.Retracted;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.event.Evidence;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.Warning;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a fact after it was recorded, beside what was recorded.
 *
 * @param recorded the fact as it was recorded first
 * @param when when that said it took effect
 * @param retracted whether the fact no longer stands
 * @param contested whether an organisation contests it and nobody has answered
 */
public record Amended(CorrectedFact recorded, Dated when, boolean retracted, boolean contested, List<Step> steps) {

    /**
     * One correction or contestation.
     *
     * @param name the stable name of its event
     * @param fact the fact as told anew; null when it is only dated anew, retracted or contested
     * @param effective the date told anew
     * @param by the organisation that contests
     * @param contestation the event that is answered
     * @param warnings what the correction leaves without its ground
     */
    public record Step(
            String name,
            String event,
            Instant recordedAt,
            @Nullable CorrectedFact fact,
            @Nullable FuzzyDate effective,
            @Nullable OrganisationId by,
            @Nullable String statement,
            @Nullable String contestation,
            @Nullable ContestationOutcome outcome,
            @Nullable String reason,
            List<Evidence> evidence,
            List<Warning> warnings) {

        public static Step of(RecordedEvent step) {
            return switch ((CorrectionEvent) step.event()) {
                case Rectified e -> step(step, e.fact(), e.effective(), null, null, null, null);
                case Retracted e -> step(step, null, null, null, null, null, null);
                case Contested e -> step(step, null, null, e.by(), e.statement(), null, null);
                case ContestationAnswered e -> step(step, null, null, null, null, e.contestation(), e.outcome());
            };
        }

        private static Step step(
                RecordedEvent step,
                @Nullable CorrectedFact fact,
                @Nullable FuzzyDate effective,
                @Nullable OrganisationId by,
                @Nullable String statement,
                @Nullable String contestation,
                @Nullable ContestationOutcome outcome) {
            return new Step(
                    step.name(),
                    step.id(),
                    step.recorded(),
                    fact,
                    effective,
                    by,
                    statement,
                    contestation,
                    outcome,
                    step.envelope().reason(),
                    step.envelope().evidence(),
                    step.envelope().warnings());
        }
    }

    public static Amended of(FactHistory fact) {
        return new Amended(
                new CorrectedFact(fact.original().event()),
                Dated.of(fact.original()),
                fact.isRetracted(),
                !fact.openContestations().isEmpty(),
                fact.steps().stream().map(Step::of).toList());
    }
}
