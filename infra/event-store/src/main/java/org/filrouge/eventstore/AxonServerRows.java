package org.filrouge.eventstore;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The events of an Axon Server in its total order, as it keeps them. */
final class AxonServerRows implements EventRows {

    private static final int ANSWER_SECONDS = 10;

    private final Supplier<EventChannel> channel;
    private final AxonServerPositions positions;

    AxonServerRows(Supplier<EventChannel> channel, AxonServerPositions positions) {
        this.channel = channel;
        this.positions = positions;
    }

    @Override
    public long size() {
        return positions.size();
    }

    @Override
    public List<EventRow> from(long position, int most) {
        long until = Math.min(size(), position + most);
        List<EventRow> rows = new ArrayList<>();
        if (position >= until) {
            return rows;
        }
        try (EventStream stream = channel.get().openStream(position - 1, most)) {
            for (long last = position - 1; last < until - 1; ) {
                EventWithToken next = stream.nextIfAvailable(ANSWER_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw new EventStoreException("Axon Server does not send the events it says it has");
                }
                last = next.getToken();
                rows.add(row(next));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Interrupted while waiting for Axon Server", interrupted);
        }
        return rows;
    }

    @Override
    public OptionalLong positionOf(String id) {
        Long position = positions.positionsOf(List.of(id)).get(id);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    /** The line to the server is closed by whoever opened it. */
    @Override
    public void close() {}

    private static EventRow row(EventWithToken stored) {
        Event event = stored.getEvent();
        return new EventRow(
                stored.getToken(),
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                event.getMessageIdentifier(),
                event.getPayload().getType(),
                event.getPayload().getRevision(),
                StoredTime.write(Instant.ofEpochMilli(event.getTimestamp())),
                event.getPayload().getData().toByteArray(),
                ServerMetadata.bytes(event.getMetaDataMap()));
    }
}
