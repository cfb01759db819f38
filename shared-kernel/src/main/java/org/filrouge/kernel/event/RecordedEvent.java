package org.filrouge.kernel.event;

import java.time.Instant;

/**
 * One event as it stands in the log.
 *
 * @param position its place in the one order of the whole log, from 0
 * @param id its own identity
 * @param streamKey the stream it belongs to, such as {@code employer-group:ge-14}
 * @param sequence its place in that stream, from 0
 * @param recorded when the log took it; informational, the position is the order
 */
public record RecordedEvent(
        long position,
        String id,
        String streamKey,
        long sequence,
        Instant recorded,
        Envelope envelope,
        DomainEvent event) {

    /** The stable name of the event. */
    public String name() {
        return EventCatalogue.of(event.getClass()).name();
    }

    public int revision() {
        return EventCatalogue.of(event.getClass()).type().revision();
    }

    /** The same event of the log, told otherwise. */
    public RecordedEvent as(Envelope toldEnvelope, DomainEvent told) {
        return new RecordedEvent(position, id, streamKey, sequence, recorded, toldEnvelope, told);
    }
}
