package org.filrouge.views.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.testing.MemoryMongo;
import org.junit.jupiter.api.Test;

class ViewProgressTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final ReadStore store = new ReadStore(MemoryMongo.fresh());
    private final ViewProgress progress = new ViewProgress(store);

    @Test
    void viewsThatSawNothingAreBeforeTheFirstPosition() {
        assertThat(progress.position()).isEqualTo(-1);
        assertThat(store.position()).isEqualTo(-1);
    }

    @Test
    void whatIsReachedAlreadyNeedsNoWaiting() throws Exception {
        progress.reached(7, Instant.EPOCH);
        assertThat(progress.await(7, Duration.ZERO)).isTrue();
        assertThat(progress.await(0, Duration.ofMillis(-1))).isTrue();
    }

    @Test
    void whoeverWaitsIsToldAsSoonAsItIsReached() throws Exception {
        CompletableFuture<Boolean> waiting = await(3);
        progress.reached(2, Instant.EPOCH);
        assertThat(waiting).isNotDone();
        progress.reached(3, Instant.EPOCH);
        assertThat(waiting.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void patienceEnds() throws Exception {
        long begun = System.nanoTime();
        assertThat(progress.await(1, Duration.ofMillis(60))).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(60));
    }

    @Test
    void whatAnotherProcessFoldedIsSeenToo() throws Exception {
        CompletableFuture<Boolean> waiting = await(12);
        store.reached(12);
        assertThat(waiting.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(progress.position()).isEqualTo(12);
    }

    @Test
    void aNewStartGoesOnWhereTheStoreSays() {
        store.reached(40);
        assertThat(new ViewProgress(store).position()).isEqualTo(40);
    }

    private CompletableFuture<Boolean> await(long position) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return progress.await(position, LONG);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        });
    }
}
