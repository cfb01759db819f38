package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RecentPositionsTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(30);

    private final TimeOrderedIdentifiers identifiers = new TimeOrderedIdentifiers();
    private final RecentPositions positions = new RecentPositions(3, Instant.now());

    @Test
    void what_is_known_is_told_at_once() throws InterruptedException {
        positions.add("a", 7);

        assertThat(positions.find(List.of("a", "b"))).isEqualTo(Map.of("a", 7L));
        assertThat(positions.await(List.of("a"), LONG)).isEqualTo(Map.of("a", 7L));
    }

    @Test
    void one_can_wait_for_events_that_are_still_to_come() throws InterruptedException {
        Thread other = Thread.ofPlatform().start(() -> {
            Wait.until(() -> Thread.currentThread().isAlive());
            positions.add("a", 1);
            positions.add("b", 2);
        });

        assertThat(positions.await(List.of("b", "a"), LONG)).isEqualTo(Map.of("a", 1L, "b", 2L));
        other.join();
    }

    @Test
    void many_wait_each_for_their_own_event_and_none_is_forgotten() throws InterruptedException {
        RecentPositions wide = new RecentPositions(10_000, Instant.now());
        List<Throwable> failures = Crowd.of(9, number -> {
            if (number == 0) {
                for (int i = 0; i < 8_000; i++) {
                    wide.add("id-" + i, i);
                }
                return;
            }
            for (int i = number - 1; i < 8_000; i += 8) {
                assertThat(awaited(wide, "id-" + i)).isEqualTo(Map.of("id-" + i, (long) i));
            }
        });

        assertThat(failures).isEmpty();
    }

    @Test
    void what_does_not_come_in_time_is_left_out() throws InterruptedException {
        positions.add("a", 1);

        long start = System.nanoTime();
        assertThat(positions.await(List.of("never", "a"), SHORT)).isEqualTo(Map.of("a", 1L));
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(10));
    }

    @Test
    void the_memory_is_bounded_and_knows_what_it_may_have_forgotten() {
        List<String> ids = List.of(
                identifiers.generateIdentifier(),
                identifiers.generateIdentifier(),
                identifiers.generateIdentifier(),
                identifiers.generateIdentifier());
        String old = new UUID((Instant.now().minusSeconds(60).toEpochMilli() << 16) | 0x7000, 0x8000000000000000L)
                .toString();
        for (int i = 0; i < ids.size(); i++) {
            positions.add(ids.get(i), i);
        }

        assertThat(positions.find(ids).keySet()).containsExactlyInAnyOrderElementsOf(ids.subList(1, 4));
        assertThat(positions.mayPrecede(old)).isTrue();
        assertThat(positions.mayPrecede("an id that tells no time")).isTrue();
        assertThat(positions.mayPrecede(ids.get(3))).isFalse();
    }

    private static Map<String, Long> awaited(RecentPositions from, String id) {
        try {
            return from.await(List.of(id), LONG);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
