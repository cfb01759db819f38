package org.filrouge.ledgerservice.rows;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.filrouge.ledger.leaf.StoredRow;

/** All rows in their order: while one page is worked on, another thread reads the next. Never more than two pages are in memory. */
final class RowsAhead implements Iterator<StoredRow> {

    private static final int PAGE = 1_000;

    private final LedgerRows rows;
    private CompletableFuture<List<StoredRow>> ahead;
    private Iterator<StoredRow> page = Collections.emptyIterator();

    RowsAhead(LedgerRows rows, long first) {
        this.rows = rows;
        this.ahead = read(first);
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext()) {
            turn();
        }
        return page.hasNext();
    }

    @Override
    public StoredRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }

    private void turn() {
        List<StoredRow> read = join();
        if (!read.isEmpty()) {
            ahead = read(read.getLast().position() + 1);
            page = read.iterator();
        }
    }

    private List<StoredRow> join() {
        try {
            return ahead.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException unreadable ? unreadable : failed;
        }
    }

    private CompletableFuture<List<StoredRow>> read(long position) {
        return CompletableFuture.supplyAsync(() -> rows.from(position, PAGE), Thread::startVirtualThread);
    }
}
