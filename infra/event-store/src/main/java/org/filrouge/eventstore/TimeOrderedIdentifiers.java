package org.filrouge.eventstore;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.IdentifierFactory;

/**
 * Ids of events and commands: UUID version 7 (RFC 9562 §5.7), whose first bits are the time. Neighbours in time are neighbours in
 * the index, which keeps the pages a commit has to flush few.
 */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    /** Milliseconds and a 12-bit counter within them, never going back. */
    private final AtomicLong last = new AtomicLong();

    /** When an id was made; empty for an id of another kind. */
    public static Optional<Instant> instantOf(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            return uuid.version() == 7
                    ? Optional.of(Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> 16))
                    : Optional.empty();
        } catch (IllegalArgumentException otherKind) {
            return Optional.empty();
        }
    }

    @Override
    public String generateIdentifier() {
        long tick = last.updateAndGet(previous -> Math.max(previous + 1, System.currentTimeMillis() << 12));
        long most = (tick >>> 12 << 16) | VERSION | (tick & 0xfff);
        long least = (RANDOM.nextLong() >>> 2) | VARIANT;
        return new UUID(most, least).toString();
    }
}
