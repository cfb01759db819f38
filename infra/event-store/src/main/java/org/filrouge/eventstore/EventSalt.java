package org.filrouge.eventstore;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/**
 * Puts chance into what is stored of each event, so that nobody who sees only its hash can find out by trying what a short fact
 * says: 16 random bytes as hexadecimal, in the metadata.
 */
final class EventSalt implements MessageDispatchInterceptor<EventMessage<?>> {

    static final String NAME = "salt";

    private static final int BYTES = 16;

    private final SecureRandom chance = new SecureRandom();

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        return (index, event) -> event.andMetaData(Map.of(NAME, salt()));
    }

    private String salt() {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
