package org.filrouge.decisions.broken;

import java.time.Clock;

/** Breaks the fence, to show that it can be broken. */
public final class RuleThatReadsTheClock {

    long now() {
        return Clock.systemUTC().millis();
    }
}
