package org.filrouge.ledgerservice.witness;

import java.time.Duration;

/** How long to wait after a failure: twice as long each time, up to a limit. */
public record Backoff(Duration first, Duration longest) {

    /** From one second to five minutes. */
    public static final Backoff USUAL = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5));

    /** The wait after so many failures in a row, at least one. */
    Duration after(int failures) {
        Duration wait = first;
        for (int i = 1; i < failures && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
