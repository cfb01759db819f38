package org.filrouge.access.signin;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a login is kept from being guessed: after five failures, each less than a quarter of an hour after the one before or after its
 * wait, it waits a minute, then two, four… at most an hour.
 *
 * @param failures those in a row
 * @param last when the last one was
 * @param until no password is taken before; null when it does not wait
 */
public record LockOut(int failures, @Nullable Instant last, @Nullable Instant until) {

    /** Nothing has failed. */
    public static final LockOut NONE = new LockOut(0, null, null);

    static final int FREE = 5;
    static final Duration REMEMBERED = Duration.ofMinutes(15);
    static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private static final int MOST_DOUBLINGS = 6;

    /** Whether no password is taken now. */
    public boolean isWaiting(Instant now) {
        return until != null && now.isBefore(until);
    }

    /** What a failure makes of it. One while it waits changes nothing, so that nobody can be kept out by being tried for ever. */
    LockOut afterFailure(Instant now) {
        if (isWaiting(now)) {
            return this;
        }
        int counted = isForgotten(now) ? 1 : failures + 1;
        return new LockOut(counted, now, counted < FREE ? null : now.plus(waitAfter(counted)));
    }

    private boolean isForgotten(Instant now) {
        Instant since = until == null ? last : until;
        return since == null || !now.isBefore(since.plus(REMEMBERED));
    }

    private static Duration waitAfter(int failures) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
