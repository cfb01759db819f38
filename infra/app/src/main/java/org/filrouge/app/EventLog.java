package org.filrouge.app;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.filrouge.eventstore.EventRows;
import org.filrouge.gateway.commands.PositionLookup;

/** Where events are, and the bus that commands reach their streams by; embedded or Axon Server. */
interface EventLog extends AutoCloseable {

    EventStore store();

    CommandBus commands();

    PositionLookup positions();

    /** How many events the log holds. */
    long size();

    /** Whether the event of an id stands at a place; an older copy of the log may hold another there, or none. */
    default boolean holds(String eventId, long position) {
        return position < size();
    }

    /** The events as stored, for whoever hashes them. */
    EventRows rows();

    /** Calls back after appends of this process, where the log can tell. */
    default void onCommit(Runnable listener) {}

    @Override
    void close();
}
