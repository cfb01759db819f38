package org.filrouge.views.live;

import java.util.List;
import java.util.Optional;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.ledger.attest.SizedDigests;
import org.filrouge.views.store.ReadStore;

/** Views made anew from the events, as the running program makes them, to be compared with others. */
public final class Rebuild {

    private final ViewWriter writer;

    /**
     * Begins.
     *
     * @param store an empty one
     */
    public Rebuild(ReadStore store) {
        this.writer = new ViewWriter(store);
    }

    /** Takes the next events. */
    public void take(List<RecordedEvent> batch) {
        writer.apply(batch);
    }

    /** What all answers amount to at a size at which a batch ended. */
    public Optional<SizedDigests> at(long size) {
        return writer.digests().newestWithin(size).filter(digests -> digests.size() == size);
    }
}
