package org.filrouge.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LockOutLawsTest {

    private static final Instant START = Instant.parse("2026-11-25T08:00:00Z");

    @Property
    void fewerThanFiveFailuresNeverMakeALoginWait(@ForAll @Size(max = 4) List<@IntRange(max = 2_000) Integer> pauses) {
        assertThat(after(pauses).isWaiting(START.plusSeconds(10_000))).isFalse();
        assertThat(after(pauses).until()).isNull();
    }

    @Property
    void fiveFailuresWithinAQuarterOfAnHourMakeItWaitAMinute(
            @ForAll @Size(5) List<@IntRange(min = 1, max = 170) Integer> pauses) {
        LockOut lockOut = after(pauses);
        Instant last = START.plusSeconds(pauses.stream().mapToInt(i -> i).sum());
        assertThat(lockOut.isWaiting(last)).isTrue();
        assertThat(lockOut.until()).isEqualTo(last.plus(LockOut.FIRST_WAIT));
    }

    @Property
    void eachFurtherFailureAfterTheWaitMakesItWaitAtLeastAsLongAndNeverOverAnHour(
            @ForAll @IntRange(min = 5, max = 60) int failures) {
        LockOut lockOut = LockOut.NONE;
        Instant now = START;
        Duration before = Duration.ZERO;
        for (int i = 0; i < failures; i++) {
            now = lockOut.until() == null ? now.plusSeconds(1) : lockOut.until();
            lockOut = lockOut.afterFailure(now);
            Duration wait = lockOut.until() == null ? Duration.ZERO : Duration.between(now, lockOut.until());
            assertThat(wait).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(LockOut.LONGEST_WAIT);
            before = wait;
        }
    }

    @Property
    void whoeverTriesDuringTheWaitDoesNotMakeItLonger(@ForAll @IntRange(max = 59) int later) {
        LockOut waiting = after(List.of(1, 1, 1, 1, 1));
        assertThat(waiting.afterFailure(START.plusSeconds(5 + later))).isEqualTo(waiting);
    }

    @Property
    void aQuarterOfAnHourAfterTheWaitNothingIsRemembered(@ForAll @IntRange(max = 100_000) int later) {
        LockOut waiting = after(List.of(1, 1, 1, 1, 1));
        Instant then = START.plusSeconds(5)
                .plus(LockOut.FIRST_WAIT)
                .plus(LockOut.REMEMBERED)
                .plusSeconds(later);
        assertThat(waiting.afterFailure(then)).isEqualTo(new LockOut(1, then, null));
    }

    private static LockOut after(List<Integer> pauses) {
        LockOut lockOut = LockOut.NONE;
        Instant now = START;
        for (int pause : pauses) {
            now = now.plusSeconds(pause);
            lockOut = lockOut.afterFailure(now);
        }
        return lockOut;
    }
}
