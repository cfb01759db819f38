package org.filrouge.access.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private final Minutes time = new Minutes();

    @Property(tries = 100)
    void a_caller_never_gets_more_than_a_full_bucket_and_what_came_again(
            @ForAll @IntRange(min = 1, max = 50) int perMinute, @ForAll @IntRange(min = 1, max = 300) int seconds) {
        Minutes clock = new Minutes();
        Buckets buckets = new Buckets(perMinute, 10, clock);
        int taken = 0;
        for (int second = 0; second < seconds; second++) {
            taken += taken(buckets, "a", 100);
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(taken).isBetween(perMinute, perMinute + perMinute * seconds / 60);
    }

    @Test
    void one_caller_who_asks_too_much_takes_nothing_from_another() {
        Buckets buckets = new Buckets(3, 10, time);
        assertThat(taken(buckets, "a", 50)).isEqualTo(3);
        assertThat(taken(buckets, "b", 50)).isEqualTo(3);
    }

    @Test
    void whoever_waits_as_long_as_they_are_told_is_answered() {
        Buckets buckets = new Buckets(6, 10, time);
        taken(buckets, "a", 6);
        Duration wait = buckets.take("a");
        assertThat(wait).isEqualTo(Duration.ofSeconds(10));
        time.pass(wait.minusMillis(1));
        assertThat(buckets.take("a")).isPositive();
        time.pass(Duration.ofMillis(1));
        assertThat(buckets.take("a")).isZero();
    }

    @Test
    void buckets_that_are_full_again_are_forgotten() {
        Buckets buckets = new Buckets(1, 100, time);
        callers(buckets, 0, 100);
        time.pass(Duration.ofMinutes(2));
        callers(buckets, 100, 110);
        assertThat(buckets.remembered()).isEqualTo(10);
    }

    @Test
    void inventing_callers_fills_no_memory_and_gains_one_bucket_in_all() {
        Buckets buckets = new Buckets(2, 100, time);
        assertThat(callers(buckets, 0, 5_000)).isEqualTo(100 + 2);
        assertThat(buckets.remembered()).isLessThanOrEqualTo(101);
    }

    private static int callers(Buckets buckets, int from, int to) {
        int taken = 0;
        for (int caller = from; caller < to; caller++) {
            taken += taken(buckets, "caller " + caller, 1);
        }
        return taken;
    }

    private static int taken(Buckets buckets, String caller, int times) {
        int taken = 0;
        for (int i = 0; i < times; i++) {
            taken += buckets.take(caller).isZero() ? 1 : 0;
        }
        return taken;
    }
}
