package org.filrouge.eventstore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.axonserver.connector.event.util.GrpcExceptionParser;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Axon Server's store behaving as the embedded one does: events are on the server before the unit of work commits, a conflict is
 * told by the same exceptions, and what a unit of work has published it also reads.
 */
final class ServerEventStore extends AxonServerEventStore {

    private ServerEventStore(Builder builder) {
        super(builder);
    }

    static ServerEventStore of(Builder builder) {
        builder.build();
        ServerEventStore store = new ServerEventStore(builder);
        store.registerDispatchInterceptor(new EventSalt());
        return store;
    }

    /** The framework's own shortcut leaves out what the unit of work has published; here no stream has snapshots to gain by it. */
    @Override
    public DomainEventStream readEvents(String stream) {
        return readEvents(stream, 0);
    }

    /**
     * Within a unit of work the framework would append while committing, where an exception can no longer be given its meaning;
     * out of its sight the append happens here.
     */
    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        Deque<UnitOfWork<?>> hidden = new ArrayDeque<>();
        while (CurrentUnitOfWork.isStarted()) {
            hidden.push(CurrentUnitOfWork.get());
            CurrentUnitOfWork.clear(hidden.peek());
        }
        try {
            append(events);
        } finally {
            hidden.forEach(CurrentUnitOfWork::set);
        }
    }

    private void append(List<? extends EventMessage<?>> events) {
        try {
            super.prepareCommit(events);
        } catch (EventStoreException known) {
            throw known;
        } catch (RuntimeException failed) {
            throw meaning(failed, events);
        }
    }

    private static RuntimeException meaning(RuntimeException failed, List<? extends EventMessage<?>> events) {
        RuntimeException parsed = GrpcExceptionParser.parse(failed);
        if (!(parsed instanceof ConcurrencyException)) {
            return new EventStoreException("Axon Server did not confirm an append; its outcome is unknown", failed);
        }
        boolean beginning = events.getFirst() instanceof DomainEventMessage<?> first && first.getSequenceNumber() == 0;
        return beginning ? new AggregateStreamCreationException(parsed.getMessage(), parsed) : parsed;
    }
}
