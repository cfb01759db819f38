package org.filrouge.gateway.consultations;

import java.util.List;
import org.filrouge.kernel.consultation.ConsultationKind;
import org.filrouge.kernel.consultation.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * A reading on its way to the journal.
 *
 * @param account who reads
 * @param day today, as in {@code 2026-11-25}
 * @param count how many things are read; UNKNOWN where that is not known before they are read
 * @param once whether the same door and keys are recorded once a day only
 */
public record Consultation(
        String account,
        String day,
        ConsultationKind kind,
        String door,
        List<String> keys,
        String count,
        @Nullable Purpose purpose,
        boolean once) {}
