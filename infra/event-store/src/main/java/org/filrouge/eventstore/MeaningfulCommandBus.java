package org.filrouge.eventstore;

import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;

/** A command bus whose failures are put into other words on their way back. */
final class MeaningfulCommandBus implements CommandBus {

    private final CommandBus bus;
    private final UnaryOperator<Throwable> words;

    private MeaningfulCommandBus(CommandBus bus, UnaryOperator<Throwable> words) {
        this.bus = bus;
        this.words = words;
    }

    /** Where commands are handled: failures leave in the form that crosses. */
    static CommandBus handling(CommandBus bus) {
        return new MeaningfulCommandBus(bus, failure -> CommandFailure.of(failure)
                .<Throwable>map(kind -> kind.asMessage(failure))
                .orElse(failure));
    }

    /** Where commands are sent from: failures arrive as the exceptions they were. */
    static CommandBus sending(CommandBus bus) {
        return new MeaningfulCommandBus(bus, failure -> CommandFailure.of(failure)
                .<Throwable>map(kind -> kind.asException(failure))
                .orElse(failure));
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        bus.dispatch(command);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        bus.<C, R>dispatch(command, (sent, result) -> callback.onResult(sent, inOtherWords(result)));
    }

    private <R> CommandResultMessage<? extends R> inOtherWords(CommandResultMessage<? extends R> result) {
        return result.isExceptional()
                ? new GenericCommandResultMessage<>(words.apply(result.exceptionResult()), result.getMetaData())
                : result;
    }

    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        return bus.subscribe(commandName, handler);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        return bus.registerDispatchInterceptor(interceptor);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        return bus.registerHandlerInterceptor(interceptor);
    }
}
