package org.filrouge.ledgerservice.publish;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the log up with the store on a thread of its own: woken by appends, and else every second. A checkpoint follows an event
 * within about a second; during a long import one is signed every few seconds, and one at its end.
 */
public final class Sequencer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final int BATCH = 1_000;
    private static final long ROUND = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST_UNSIGNED = Duration.ofSeconds(5).toNanos();

    private final LogWriter writer;
    private final Semaphore news = new Semaphore(0);
    private final Thread thread;
    private long signed = System.nanoTime() - ROUND;
    private volatile boolean open = true;
    private volatile @Nullable RuntimeException failure;

    public Sequencer(LogWriter writer) {
        this.writer = writer;
        this.thread = Thread.ofPlatform().name("log-sequencer").start(this::run);
    }

    /** Says that there are new events; never waits. */
    public void wake() {
        news.release();
    }

    /** Why nothing is signed at present. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure).map(Throwable::getMessage);
    }

    /** Takes and signs what there is, then stops. */
    @Override
    public void close() {
        open = false;
        news.release();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        boolean last;
        do {
            last = !open;
            round(last);
        } while (!last && !(failure instanceof LogRefused) && await());
    }

    private void round(boolean last) {
        try {
            while (writer.append(BATCH) == BATCH) {
                if (System.nanoTime() - signed > LONGEST_UNSIGNED) {
                    sign();
                }
            }
            if (last || System.nanoTime() - signed >= ROUND) {
                sign();
            }
            failure = null;
        } catch (RuntimeException failed) {
            if (failure == null) {
                LOG.error("The log is not signed: {}", failed.getMessage());
                LOG.debug("The log is not signed", failed);
            }
            failure = failed;
        }
    }

    private void sign() {
        if (writer.sign().isPresent()) {
            signed = System.nanoTime();
        }
    }

    /** Until there is news, or the second is over; never sooner than the next checkpoint may be signed. */
    private boolean await() {
        try {
            if (news.tryAcquire(ROUND, TimeUnit.NANOSECONDS)) {
                news.drainPermits();
                long early = ROUND - (System.nanoTime() - signed);
                if (early > 0 && open) {
                    news.tryAcquire(early, TimeUnit.NANOSECONDS);
                }
            }
            return true;
        } catch (InterruptedException interrupted) {
            return false;
        }
    }
}
