package org.filrouge.gateway.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.filrouge.http.Problem;
import org.junit.jupiter.api.Test;

/** A stream that others write to at the same moment is tried again, and not for ever. */
class DispatcherTest {

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final Dispatcher dispatcher = new Dispatcher(bus);
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void aConflictIsTriedAgain() {
        failing(4, () -> new ConcurrencyException("someone else was first"));

        assertThat(dispatcher.<String, String>dispatch("c", "payload")).isEqualTo("done");
        assertThat(tries).hasValue(5);
    }

    @Test
    void aStreamThatSomeoneElseBeganIsTriedAgain() {
        failing(1, () -> new AggregateStreamCreationException("someone else began it"));

        assertThat(dispatcher.<String, String>dispatch("c", "payload")).isEqualTo("done");
    }

    @Test
    void aConflictThatDoesNotEndIsGivenUp() {
        failing(Integer.MAX_VALUE, () -> new ConcurrencyException("someone else was first"));

        assertBusy();
        assertThat(tries).hasValue(5);
    }

    @Test
    void aStoreThatFailsIsNotTriedAgain() {
        failing(1, () -> new EventStoreException("the disk is full"));

        assertBusy();
        assertThat(tries).hasValue(1);
    }

    @Test
    void anythingElseIsOurOwnFault() {
        failing(1, () -> new IllegalArgumentException("a slip"));

        assertThatIllegalStateException().isThrownBy(() -> dispatcher.dispatch("c", "payload"));
    }

    private void assertBusy() {
        Problem problem = catchThrowableOfType(Problem.class, () -> dispatcher.dispatch("c", "payload"));
        assertThat(problem.status().value()).isEqualTo(503);
        assertThat(problem.code()).isEqualTo("store.busy");
    }

    private void failing(int times, Supplier<RuntimeException> failure) {
        bus.subscribe("c", message -> {
            if (tries.incrementAndGet() <= times) {
                throw failure.get();
            }
            return "done";
        });
    }
}
