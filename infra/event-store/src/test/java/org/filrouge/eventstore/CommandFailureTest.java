package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandFailureTest {

    private final Serializer serializer =
            new FailureSerializer(Jackson3Serializer.builder().build());

    @ParameterizedTest
    @EnumSource
    void a_kind_of_failure_crosses_by_its_name(CommandFailure failure) {
        var crossing = serializer.serialize(failure, byte[].class);

        assertThat(crossing.getType().getName()).isEqualTo("failure");
        assertThat(serializer.typeForClass(failure.getClass())).isEqualTo(crossing.getType());
        assertThat(serializer.classForType(crossing.getType())).isEqualTo(CommandFailure.class);
        assertThat(serializer.<byte[], Object>deserialize(crossing)).isEqualTo(failure);
    }

    @Test
    void all_else_crosses_as_the_given_serializer_has_it() {
        var crossing = serializer.serialize("an answer", String.class);

        assertThat(crossing.getType().getName()).isEqualTo("java.lang.String");
        assertThat(serializer.<String, Object>deserialize(crossing)).isEqualTo("an answer");
    }

    @Test
    void a_conflict_leaves_with_its_kind_as_detail_and_arrives_as_a_conflict() {
        ConcurrencyException conflict = new ConcurrencyException("taken");

        assertThat(leaving(conflict))
                .isInstanceOfSatisfying(CommandExecutionException.class, told -> assertThat(told.<Object>getDetails())
                        .contains(CommandFailure.CONFLICT));
        assertThat(arriving(leaving(conflict)))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessage("taken");
        assertThat(arriving(leaving(new AggregateStreamCreationException("begun", conflict))))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void a_failure_of_the_log_or_of_the_way_to_it_arrives_as_one_whose_outcome_is_unknown() {
        assertThat(arriving(leaving(new EventStoreException("gone")))).isInstanceOf(EventStoreException.class);
        assertThat(arriving(new NoHandlerForCommandException("nobody"))).isInstanceOf(EventStoreException.class);
    }

    @Test
    void an_error_of_the_program_is_left_as_it_is() {
        IllegalStateException bug = new IllegalStateException("a bug");

        assertThat(leaving(bug)).isSameAs(bug);
        assertThat(arriving(bug)).isSameAs(bug);
    }

    private static Throwable leaving(RuntimeException failure) {
        return outcome(MeaningfulCommandBus.handling(SimpleCommandBus.builder().build()), failure);
    }

    private static Throwable arriving(Throwable failure) {
        return outcome(MeaningfulCommandBus.sending(SimpleCommandBus.builder().build()), (RuntimeException) failure);
    }

    private static Throwable outcome(CommandBus bus, RuntimeException failure) {
        bus.subscribe("fail", command -> {
            throw failure;
        });
        FutureCallback<String, Object> callback = new FutureCallback<>();
        bus.dispatch(new GenericCommandMessage<>(new GenericMessage<>("payload"), "fail"), callback);
        return callback.getResult().exceptionResult();
    }
}
