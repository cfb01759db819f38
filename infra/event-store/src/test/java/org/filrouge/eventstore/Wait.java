package org.filrouge.eventstore;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Patience of tests: up to half a minute on a busy machine, a millisecond on an idle one. */
final class Wait {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Wait() {}

    static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it did not happen within " + LONGEST);
            }
            LockSupport.parkNanos(200_000);
        }
    }
}
