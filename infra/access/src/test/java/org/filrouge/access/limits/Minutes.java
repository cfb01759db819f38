package org.filrouge.access.limits;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** A clock that a test moves. */
final class Minutes implements TimeMeter {

    private long nanos;

    void pass(Duration time) {
        nanos += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
        return nanos;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
