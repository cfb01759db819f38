package org.filrouge.kernel.erasure;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.StreamFamily;

/** The erasure of texts that no person is registered for: what was written about somebody, or should not have been written. */
@StreamFamily(
        stream = TextErasureId.STREAM,
        id = TextErasureId.class,
        refusals = TextErasureRefusal.class,
        fr = "Effacement de textes",
        en = "Erasure of texts",
        belongsToCase = false,
        told = false)
public sealed interface TextErasureEvent extends DomainEvent {

    /**
     * Somebody asks that the texts of some facts be erased; the facts themselves stand.
     *
     * @param events the facts, at least one
     */
    @EventType(
            name = "text-erasure.requested",
            command = "erase-texts",
            opens = true,
            fr = "Effacement de textes demandé",
            en = "Erasure of texts requested")
    record Requested(Asker askedBy, ErasureGround ground, List<String> events) implements TextErasureEvent {

        public Requested {
            events = List.copyOf(events);
        }
    }

    /**
     * A second account agrees.
     *
     * @param alone true where nobody signs in to the program, so that there is no second account
     */
    @EventType(
            name = "text-erasure.approved",
            command = "approve-text-erasure",
            fr = "Effacement de textes approuvé",
            en = "Erasure of texts approved")
    record Approved(boolean alone) implements TextErasureEvent {}

    /** The texts stay, for a reason. */
    @EventType(
            name = "text-erasure.refused",
            command = "refuse-text-erasure",
            fr = "Effacement de textes refusé",
            en = "Erasure of texts refused")
    record Refused() implements TextErasureEvent {}

    /** The keys are destroyed, and the texts with them; the program itself records it. */
    @EventType(name = "text-erasure.done", fr = "Textes effacés", en = "Texts erased")
    record Done(List<DestroyedKey> keys) implements TextErasureEvent {

        public Done {
            keys = List.copyOf(keys);
        }
    }
}
