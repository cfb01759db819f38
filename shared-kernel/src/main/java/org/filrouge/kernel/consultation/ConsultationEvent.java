package org.filrouge.kernel.consultation;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** The journal of reads: written before the answer leaves, so that there is no answer without it. */
@StreamFamily(
        stream = ConsultationId.STREAM,
        id = ConsultationId.class,
        refusals = ConsultationRefusal.class,
        fr = "Consultations",
        en = "Consultations",
        belongsToCase = false,
        telling = false)
public sealed interface ConsultationEvent extends DomainEvent {

    /**
     * An account read something whose reading is recorded. Which account, the envelope tells.
     *
     * @param door where it was read, such as {@code /api/evidence}
     * @param keys what it was about, such as {@code case:ge-14}: names in addresses, never of persons
     * @param count how many things were read; UNKNOWN where that is not known before they are read
     * @param purpose what for, where the reader says so
     */
    @EventType(name = "consultation.recorded", fr = "Consultation inscrite", en = "Consultation recorded")
    record Recorded(ConsultationKind kind, String door, List<String> keys, Measure count, @Nullable Purpose purpose)
            implements ConsultationEvent {}
}
