package org.filrouge.ledgerservice.rows;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import org.filrouge.eventstore.EventRow;
import org.filrouge.eventstore.EventRows;
import org.filrouge.ledger.leaf.DueLeaf;

/**
 * One page is read after the other, the leaves of several are made at the same time, and they are handed out in their order. No more
 * pages than asked for are in memory, however slowly they are taken. A page that cannot be read is said when its turn comes.
 */
final class PagesAhead implements Iterator<DueLeaf> {

    private static final int PAGE = 250;

    private final EventRows events;
    private final String origin;
    private final Executor workers;
    private final Queue<Future<List<DueLeaf>>> ordered = new ArrayDeque<>();
    private CompletableFuture<OptionalLong> from = CompletableFuture.completedFuture(OptionalLong.of(Long.MIN_VALUE));
    private Iterator<DueLeaf> page = Collections.emptyIterator();

    PagesAhead(EventRows events, String origin, Executor workers, int pages) {
        this.events = events;
        this.origin = origin;
        this.workers = workers;
        for (int i = 0; i < pages; i++) {
            order();
        }
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !ordered.isEmpty()) {
            turn();
        }
        return page.hasNext();
    }

    @Override
    public DueLeaf next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }

    private void turn() {
        List<DueLeaf> leaves = taken(ordered.remove());
        page = leaves.iterator();
        if (leaves.isEmpty()) {
            ordered.clear();
        } else {
            order();
        }
    }

    /** Whoever has read a page makes its leaves, while it is at hand; the next page may be read meanwhile. */
    private void order() {
        CompletableFuture<OptionalLong> next = new CompletableFuture<>();
        ordered.add(from.thenApplyAsync(position -> leaves(read(position, next)), workers));
        from = next;
    }

    private List<EventRow> read(OptionalLong position, CompletableFuture<OptionalLong> next) {
        try {
            List<EventRow> rows = position.isEmpty() ? List.of() : events.from(position.getAsLong(), PAGE);
            next.complete(after(rows));
            return rows;
        } catch (RuntimeException unreadable) {
            next.completeExceptionally(unreadable);
            throw unreadable;
        }
    }

    private static OptionalLong after(List<EventRow> page) {
        boolean last = page.isEmpty() || page.getLast().position() == Long.MAX_VALUE;
        return last ? OptionalLong.empty() : OptionalLong.of(page.getLast().position() + 1);
    }

    private List<DueLeaf> leaves(List<EventRow> rows) {
        return rows.stream().map(row -> DueLeaf.of(origin, LedgerRows.row(row))).toList();
    }

    private static List<DueLeaf> taken(Future<List<DueLeaf>> leaves) {
        try {
            return leaves.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while rows were read");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException unreadable
                    ? unreadable
                    : new IllegalStateException(failed.getCause());
        }
    }
}
