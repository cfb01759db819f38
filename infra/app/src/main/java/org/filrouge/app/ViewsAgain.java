package org.filrouge.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.ledger.attest.SizedDigests;
import org.filrouge.ledgerservice.verify.ViewsRecomputation.Untold;
import org.filrouge.readstore.MongoReadStore;
import org.filrouge.views.live.Rebuild;
import org.filrouge.views.store.ReadStore;

/** Views made again from a data folder's events, in a read store of their own, as far as they are asked to go. */
final class ViewsAgain implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final EventFileRows rows;
    private final StoredEvents events;
    private final MongoReadStore mongo;
    private final ReadStore store;
    private final Rebuild rebuild;
    private long size;

    ViewsAgain(Path data, Path scratch) {
        this.rows = EventFileRows.open(data.resolve("events").resolve("events.db"));
        this.events = new StoredEvents(rows);
        this.mongo = MongoReadStore.embedded(scratch);
        this.store = new ReadStore(mongo.database());
        this.rebuild = new Rebuild(store);
    }

    /** Goes on to a size, or says why not. */
    Optional<Untold> upTo(long wanted) {
        while (size < wanted) {
            List<RecordedEvent> batch;
            try {
                batch = events.from(size, (int) Math.min(BATCH, wanted - size));
            } catch (RuntimeException unreadable) {
                return Optional.of(Untold.EVENTS_UNREADABLE);
            }
            if (batch.isEmpty() || batch.getLast().position() != size + batch.size() - 1) {
                return Optional.of(Untold.EVENTS_MISSING);
            }
            rebuild.take(batch);
            mongo.persist();
            size += batch.size();
        }
        return Optional.empty();
    }

    /** What all answers amount to at a size that was asked for. */
    Optional<SizedDigests> at(long asked) {
        return rebuild.at(asked);
    }

    ReadStore store() {
        return store;
    }

    @Override
    public void close() {
        mongo.close();
        rows.close();
    }
}
