package org.filrouge.eventstore;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.filrouge.kernel.commitment.CommitmentEvent.Kept;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * What a store must do before the program may run on it, tried on a scratch store of the same making: an append is whole or
 * nothing, a conflict is recognised as one, what was acknowledged is there after reopening, and names are the catalogue's. Each
 * of these is known to go wrong silently in some wiring of the framework.
 */
public final class EventStoreSelfCheck {

    private static final String STREAM = "commitment:self-check";

    private EventStoreSelfCheck() {}

    /** A store that can be closed and opened again on the same data. */
    public interface Scratch {
        EventStorageEngine open();

        void close(EventStorageEngine engine);
    }

    /**
     * Tries the store.
     *
     * @throws EventStoreUnusable naming the first property it lacks
     */
    public static void run(Scratch scratch, Serializer serializer) {
        requireStableNames(serializer);
        EventStorageEngine engine = scratch.open();
        try {
            engine.appendEvents(List.of(event(0, "first")));
            requireConflictRecognised(engine);
            requireWholeOrNothing(engine);
        } finally {
            scratch.close(engine);
        }
        EventStorageEngine reopened = scratch.open();
        try {
            requireKept(reopened);
        } finally {
            scratch.close(reopened);
        }
    }

    /**
     * Requires that events are written under the catalogue's names and come back equal.
     *
     * @throws EventStoreUnusable otherwise
     */
    public static void requireStableNames(Serializer serializer) {
        DomainEvent event = new Kept("self-check");
        SerializedType type = serializer.typeForClass(Kept.class);
        require(
                EventCatalogue.of(Kept.class).name().equals(type.getName()),
                "the serializer would store Java names (" + type.getName() + ")",
                null);
        DomainEvent back = serializer.deserialize(serializer.serialize(event, byte[].class));
        require(event.equals(back), "an event does not come back from the serializer as it went in", null);
    }

    private static void requireConflictRecognised(EventStorageEngine engine) {
        try {
            engine.appendEvents(List.of(event(0, "conflict")));
        } catch (ConcurrencyException | AggregateStreamCreationException recognised) {
            return;
        } catch (RuntimeException unrecognised) {
            throw unusable(
                    "a conflict is not recognised as one, so two people could overwrite each other", unrecognised);
        }
        throw unusable("two events took the same place in a stream", null);
    }

    private static void requireWholeOrNothing(EventStorageEngine engine) {
        try {
            engine.appendEvents(List.of(event(1, "half"), event(0, "conflict")));
            throw unusable("an append with a conflict inside was accepted", null);
        } catch (EventStoreUnusable found) {
            throw found;
        } catch (RuntimeException expected) {
            require(
                    engine.lastSequenceNumberFor(STREAM).orElse(-1L) == 0,
                    "a failed append left half of its events behind (no transaction around it)",
                    expected);
        }
    }

    private static void requireKept(EventStorageEngine engine) {
        require(
                engine.readEvents(STREAM, 0).hasNext(),
                "an acknowledged event is gone after the store was reopened",
                null);
    }

    private static DomainEventMessage<?> event(long sequence, String result) {
        return new GenericDomainEventMessage<>(
                "commitment", STREAM, sequence, new Kept(result), MetaData.with("recordedBy", "self-check"));
    }

    private static void require(boolean held, String otherwise, @Nullable Throwable cause) {
        if (!held) {
            throw unusable(otherwise, cause);
        }
    }

    private static EventStoreUnusable unusable(String why, @Nullable Throwable cause) {
        return new EventStoreUnusable("Fil Rouge does not start: " + why + ".", cause);
    }
}
