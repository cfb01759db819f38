package org.filrouge.ledgerservice.stamp;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the newest checkpoint stamped, at most once in an interval, and keeps the answer as {@code checkpoints/<size>.tsr}. Nothing
 * waits for it; an authority that fails is asked again with the next look.
 */
public final class StampedCheckpoints implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StampedCheckpoints.class);
    private static final int LOOKED_THROUGH = 5000;

    private final TimeStamper authority;
    private final LogFolder folder;
    private final Duration atMostEvery;
    private final InstantSource clock;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("time-stamps").factory());
    private @Nullable Instant last;
    private volatile long stamped;
    private volatile @Nullable String trouble;

    public StampedCheckpoints(TimeStamper authority, LogFolder folder, Duration atMostEvery, InstantSource clock) {
        this.authority = authority;
        this.folder = folder;
        this.atMostEvery = atMostEvery;
        this.clock = clock;
    }

    /** Looks after the newest checkpoint from now on, so often. */
    public void start(Duration every) {
        restore();
        looks.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The events under the last checkpoint that was stamped; 0 when there is none among the newest. */
    public long stampedSize() {
        return stamped;
    }

    /** Why the last try gave no stamp. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }

    /** Stamps the newest checkpoint when it has no stamp and the last one is old enough. */
    void look() {
        try {
            Optional<Long> size = folder.checkpoint().map(SignedNote::text).map(text -> Checkpoint.parse(text)
                    .size());
            if (size.isPresent()
                    && folder.read(LogFolder.stampNameOf(size.get())).isEmpty()
                    && isDue()) {
                stamp(size.get());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException failed) {
            if (trouble == null) {
                LOG.warn("No time stamp: {}", failed.getMessage());
            }
            trouble = String.valueOf(failed.getMessage());
        }
    }

    /** A program that was started anew does not ask sooner than one that went on. */
    void restore() {
        List<Long> newestFirst = folder.sizes().stream()
                .sorted(Comparator.reverseOrder())
                .limit(LOOKED_THROUGH)
                .toList();
        for (long size : newestFirst) {
            Optional<byte[]> stamp = folder.read(LogFolder.stampNameOf(size));
            if (stamp.isPresent()) {
                stamped = size;
                last = authority.timeOf(stamp.get());
                return;
            }
        }
    }

    private void stamp(long size) throws IOException, InterruptedException {
        byte[] checkpoint = folder.read(LogFolder.nameOf(size)).orElseThrow();
        folder.write(LogFolder.stampNameOf(size), authority.stamp(checkpoint));
        folder.sync();
        last = clock.instant();
        stamped = size;
        trouble = null;
    }

    private boolean isDue() {
        return last == null || !clock.instant().isBefore(last.plus(atMostEvery));
    }
}
