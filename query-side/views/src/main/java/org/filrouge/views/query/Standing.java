package org.filrouge.views.query;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.folds.indicator.Evaluation;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * The facts behind a question as they stand, and what was said of them.
 *
 * @param events each fact as last rectified; retracted ones are not among them
 */
public record Standing(List<RecordedEvent> events, CorrectedHistory history) {

    /** What some indicators answer over these facts, seen from a day, in the order asked. */
    public List<Answered> answers(List<Indicator> indicators, LocalDate day) {
        Evaluation evaluation = new Evaluation(events, day);
        return indicators.stream()
                .map(indicator -> Answered.of(indicator, evaluation, history))
                .toList();
    }
}
