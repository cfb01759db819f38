package org.filrouge.ledgerservice.rows;

import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.filrouge.eventstore.EventRows;
import org.filrouge.ledger.leaf.DueLeaf;

/** Reads the rows of a store and makes their leaves ahead of whoever compares them, over the cores there are. Close it afterwards. */
public final class DueLeaves implements AutoCloseable {

    /** The rows themselves come from one thread at a time: more would wait for them. */
    private static final int MOST_WORKERS = 4;

    private final EventRows events;
    private final int workers = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
    private final ExecutorService pool = Executors.newFixedThreadPool(
            workers, Thread.ofPlatform().name("leaves-ahead-", 0).daemon().factory());

    DueLeaves(EventRows events) {
        this.events = events;
    }

    /** The leaves of all rows, in the order of their places, as the log of an origin would hold them. */
    public Iterator<DueLeaf> inLog(String origin) {
        return new PagesAhead(events, origin, pool, workers + 1);
    }

    /** Drops what is not begun and waits for what is: afterwards nobody reads the store any more. */
    @Override
    public void close() {
        pool.shutdownNow();
        pool.close();
    }
}
