package org.filrouge.kernel.idempotency;

import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.StreamFamily;

/** The house's own memory of a request, kept in the log so that it survives what the log survives. */
@StreamFamily(
        stream = IdempotencyKeyId.STREAM,
        id = IdempotencyKeyId.class,
        refusals = IdempotencyKeyRefusal.class,
        fr = "Clé d'idempotence",
        en = "Idempotency key",
        telling = false)
public sealed interface IdempotencyKeyEvent extends DomainEvent {

    /**
     * A request was answered under this key.
     *
     * @param request SHA-256 of the command's name and body
     * @param answer the answer given, as JSON
     */
    @EventType(name = "idempotency-key.used", fr = "Clé utilisée", en = "Key used")
    record Used(String request, String answer) implements IdempotencyKeyEvent {}
}
