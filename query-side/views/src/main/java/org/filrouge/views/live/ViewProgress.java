package org.filrouge.views.live;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.filrouge.views.store.ReadStore;

/** How far the views are, and a place to wait until they are further. */
public final class ViewProgress {

    /** How often a process that does not fold itself looks how far the others are. */
    private static final long LOOK_EVERY_MILLIS = 20;

    private final ReadStore store;
    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long position;
    private volatile Instant recorded = Instant.EPOCH;

    public ViewProgress(ReadStore store) {
        this.store = store;
        this.position = store.position();
    }

    /** The last position the views have seen; -1 for none. */
    public long position() {
        return position;
    }

    /** When the last event they have seen was recorded. */
    public Instant recorded() {
        return recorded;
    }

    /**
     * Waits until the views have seen a position.
     *
     * @return false when they have not within the time given
     */
    public boolean await(long wanted, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        lock.lock();
        try {
            while (position < wanted) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                moved.awaitNanos(Math.min(left, TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MILLIS)));
                position = Math.max(position, store.position());
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    void reached(long reached, Instant at) {
        lock.lock();
        try {
            position = reached;
            recorded = at;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
