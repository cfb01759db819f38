package org.filrouge.folds.consultation;

import java.time.Instant;
import java.util.List;
import org.filrouge.kernel.consultation.ConsultationKind;
import org.filrouge.kernel.consultation.Purpose;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What one account read on one day, as far as reading is recorded.
 *
 * @param id the account and the day
 */
public record ConsultationView(String id, List<Reading> readings) {

    /**
     * One reading.
     *
     * @param by the account that read: a pseudonym
     * @param count how many things were read; UNKNOWN where that was not known before they were read
     * @param event the id of the event that says so
     */
    public record Reading(
            String by,
            FuzzyDate day,
            ConsultationKind kind,
            String door,
            List<String> keys,
            Measure count,
            @Nullable Purpose purpose,
            String event,
            long position,
            Instant recorded) {}
}
