package org.filrouge.eventstore;

import io.grpc.StatusRuntimeException;
import java.util.Optional;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * What a caller must know of a failed command to act rightly, in a form that crosses from process to process: exceptions
 * themselves do not.
 */
enum CommandFailure {
    /** Somebody else wrote at the same moment; another try may succeed. */
    CONFLICT {
        @Override
        RuntimeException asException(Throwable failure) {
            return new ConcurrencyException(failure.getMessage(), failure);
        }
    },
    /** The log or the way to it failed; whether the command took effect is unknown. */
    STORE {
        @Override
        RuntimeException asException(Throwable failure) {
            return new EventStoreException(failure.getMessage(), failure);
        }
    };

    abstract RuntimeException asException(Throwable failure);

    /** The failure in the form in which it crosses, with this as its detail. */
    RuntimeException asMessage(Throwable failure) {
        return new CommandExecutionException(String.valueOf(failure.getMessage()), failure, this);
    }

    /** What kind of failure it is; empty for an error of the program itself. */
    static Optional<CommandFailure> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandExecutionException told
                    && told.getDetails().orElse(null) instanceof CommandFailure known) {
                return Optional.of(known);
            }
            if (cause instanceof EventStoreException || isOfTheWay(cause)) {
                return Optional.of(STORE);
            }
            if (cause instanceof AxonTransientException || cause instanceof AggregateStreamCreationException) {
                return Optional.of(CONFLICT);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfTheWay(Throwable cause) {
        return cause instanceof StatusRuntimeException
                || cause instanceof AxonServerException
                || cause instanceof io.axoniq.axonserver.connector.AxonServerException
                || cause instanceof AxonServerCommandDispatchException
                || cause instanceof NoHandlerForCommandException;
    }
}
