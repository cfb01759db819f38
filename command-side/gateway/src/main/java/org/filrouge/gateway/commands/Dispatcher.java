package org.filrouge.gateway.commands;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.AxonTransientException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.filrouge.gateway.decisions.Proposal;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.vault.Sealer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a command on Axon's bus and waits for its outcome; a stream that others write to at the same moment is tried again. */
public final class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int TRIES = 5;

    private final CommandBus bus;

    public Dispatcher(CommandBus bus) {
        this.bus = bus;
    }

    /**
     * The outcome, when what came of the command is on disk.
     *
     * @throws Problem 503 when the store did not take it; an idempotency key then tells whether it is there
     */
    public <C, R> R dispatch(String name, C command) {
        if (command instanceof Proposal proposal) {
            requireSealed(proposal);
        }
        for (int attempt = 1; ; attempt++) {
            FutureCallback<C, R> callback = new FutureCallback<>();
            bus.dispatch(message(name, command), callback);
            CommandResultMessage<? extends R> result = callback.getResult();
            if (!result.isExceptional()) {
                return result.getPayload();
            }
            Throwable failure = result.exceptionResult();
            boolean conflict =
                    failure instanceof AxonTransientException || failure instanceof AggregateStreamCreationException;
            if (conflict && attempt < TRIES) {
                continue;
            }
            if (conflict || failure instanceof EventStoreException) {
                LOG.warn("The store did not take {}", name, failure);
                throw Problem.of(ProblemCode.BUSY);
            }
            throw new IllegalStateException(name + " failed", failure);
        }
    }

    /** Whichever door a proposal came in by, no text of it goes on in clear. */
    private static void requireSealed(Proposal proposal) {
        EventCatalogue.byCommand(proposal.command())
                .ifPresent(entry -> Sealer.requireSealed(entry.record(), proposal.data(), proposal.envelope()));
    }

    private static <C> CommandMessage<C> message(String name, C command) {
        return new GenericCommandMessage<>(new GenericMessage<>(command, MetaData.emptyInstance()), name);
    }
}
