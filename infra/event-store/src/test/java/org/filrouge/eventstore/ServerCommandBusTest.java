package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ServerCommandBusTest {

    private final String name = "record-" + UUID.randomUUID();
    private final String stream = EventStoreContract.newStream();
    private AxonServerLink handlingProcess;
    private AxonServerLink sendingProcess;
    private CommandBus handling;
    private CommandBus sending;

    @BeforeEach
    void open() {
        handlingProcess = SharedServer.link("handling-" + name);
        sendingProcess = SharedServer.link("sending-" + name);
        handling = bus(handlingProcess);
        sending = bus(sendingProcess);
    }

    @AfterEach
    void close() {
        if (sendingProcess != null) {
            handlingProcess.close();
            sendingProcess.close();
        }
    }

    @Test
    void a_command_is_handled_in_another_process_and_its_events_are_in_the_log_when_the_answer_comes() {
        EventStore store = handlingProcess.eventStore();
        subscribe(command -> {
            store.publish(Events.event(stream, 0));
            return "recorded " + command.getPayload();
        });

        assertThat(send("this").getPayload()).isEqualTo("recorded this");
        assertThat(sendingProcess.eventStore().lastSequenceNumberFor(stream)).contains(0L);
    }

    @Test
    void a_conflict_arrives_as_one_so_that_the_sender_may_try_again() {
        EventStore store = handlingProcess.eventStore();
        store.publish(Events.events(stream, 0, 2));
        subscribe(command -> {
            store.publish(Events.event(stream, Long.parseLong((String) command.getPayload())));
            return "recorded";
        });

        assertThat(send("0").exceptionResult()).isInstanceOf(ConcurrencyException.class);
        assertThat(send("1").exceptionResult()).isInstanceOf(ConcurrencyException.class);
        assertThat(send("2").getPayload()).isEqualTo("recorded");
    }

    @Test
    void a_failure_of_the_store_arrives_as_one() {
        subscribe(command -> {
            throw new EventStoreException("the disk is gone");
        });

        assertThat(send("this").exceptionResult())
                .isInstanceOf(EventStoreException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void a_command_nobody_handles_counts_as_not_taken() {
        assertThat(send("this").exceptionResult()).isInstanceOf(EventStoreException.class);
    }

    @Test
    void an_error_of_the_program_stays_one() {
        subscribe(command -> {
            throw new IllegalStateException("a bug");
        });

        assertThat(send("this").exceptionResult())
                .isInstanceOf(CommandExecutionException.class)
                .hasMessage("a bug");
    }

    @Test
    void a_process_that_ends_answers_what_it_has_begun() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        List<String> done = new CopyOnWriteArrayList<>();
        subscribe(command -> {
            begun.countDown();
            TimeUnit.MILLISECONDS.sleep(500);
            done.add("done");
            return "recorded";
        });
        FutureCallback<String, String> answer = dispatch("this");
        begun.await();

        handlingProcess.close();

        assertThat(done).containsExactly("done");
        assertThat(answer.getResult().isExceptional()).isFalse();
    }

    private interface Handling {
        Object handle(CommandMessage<?> command) throws Exception;
    }

    private void subscribe(Handling handler) {
        handling.subscribe(name, command -> command.getPayload().equals("ping") ? "pong" : handler.handle(command));
        Wait.until(() -> !send("ping").isExceptional());
    }

    private CommandResultMessage<? extends String> send(String payload) {
        return dispatch(payload).getResult();
    }

    private FutureCallback<String, String> dispatch(String payload) {
        FutureCallback<String, String> callback = new FutureCallback<>();
        sending.dispatch(new GenericCommandMessage<>(new GenericMessage<>(payload), name), callback);
        return callback;
    }

    private static CommandBus bus(AxonServerLink link) {
        return link.commandBus(Jackson3Serializer.builder().build(), command -> command.getIdentifier());
    }
}
