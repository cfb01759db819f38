package org.filrouge.folds.survival;

import java.util.List;
import java.util.Map;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * One subject of the follow-up, with what became of it.
 *
 * @param id the name of the body; for jobs that of the employer
 * @param persons how many it stands for
 * @param start when the follow-up begins; null where nothing tells
 * @param last the end, or the last sign of its being there; null where there is neither
 * @param followed the months; null where the fate says why they cannot be counted
 * @param strata its value of each stratum
 * @param events the ids of the events it rests on
 */
public record Subject(
        String id,
        int persons,
        @Nullable String caseId,
        @Nullable Sign start,
        @Nullable Sign last,
        Fate fate,
        @Nullable Followed followed,
        Map<Stratum, String> strata,
        List<String> events) {

    /** A date and the event that tells it. */
    public record Sign(FuzzyDate date, String event) {

        static Sign of(RecordedEvent event) {
            return new Sign(event.envelope().effective(), event.id());
        }
    }
}
