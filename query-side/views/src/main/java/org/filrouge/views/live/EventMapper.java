package org.filrouge.views.live;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.RecordedEvent;

/** Reads Axon's messages as the events they carry. */
final class EventMapper {

    private EventMapper() {}

    static RecordedEvent recorded(EventMessage<?> message) {
        DomainEventMessage<?> domain = (DomainEventMessage<?>) message;
        return new RecordedEvent(
                position(message),
                message.getIdentifier(),
                domain.getAggregateIdentifier(),
                domain.getSequenceNumber(),
                message.getTimestamp(),
                KernelJson.toEnvelope(message.getMetaData()),
                (DomainEvent) message.getPayload());
    }

    static long position(EventMessage<?> message) {
        return ((TrackedEventMessage<?>) message)
                .trackingToken()
                .position()
                .orElseThrow(() -> new IllegalStateException("an event without a place in the log"));
    }
}
