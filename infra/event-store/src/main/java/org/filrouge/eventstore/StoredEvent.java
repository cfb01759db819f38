package org.filrouge.eventstore;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.filrouge.kernel.event.StreamId;

/** One row of the event table: exactly the bytes that stand in the file. */
record StoredEvent(
        long position,
        String stream,
        long sequence,
        String id,
        String name,
        String revision,
        Instant recorded,
        byte[] payload,
        byte[] metadata) {

    /** What a message will be stored as; its position comes with the writing. */
    static StoredEvent of(EventMessage<?> message, Serializer serializer) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new EventStoreException("an event outside every stream: " + message.getPayloadType());
        }
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
        return new StoredEvent(
                -1,
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                event.getTimestamp(),
                payload.getData(),
                metadata.getData());
    }

    DomainEventData<byte[]> asAxonData() {
        return new GenericDomainEventEntry<>(
                StreamId.streamOf(stream), stream, sequence, id, recorded, name, revision, payload, metadata);
    }
}
