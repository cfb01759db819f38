package org.filrouge.views.live;

import java.util.List;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.store.ReadStore;

/** Views of a log, brought up to it batch by batch, for tests that ask them something. */
public final class Written {

    private final ReadStore store;
    private final ViewProgress progress;
    private final ViewWriter writer;
    private final Runnable afterBatch;

    public Written(ReadStore store) {
        this(store, () -> {});
    }

    /**
     * Begins with what a store holds.
     *
     * @param afterBatch makes a batch last
     */
    public Written(ReadStore store, Runnable afterBatch) {
        this.store = store;
        this.afterBatch = afterBatch;
        this.progress = new ViewProgress(store);
        this.writer = new ViewWriter(store);
    }

    /** One more batch. */
    public Written further(List<RecordedEvent> batch) {
        writer.apply(batch);
        afterBatch.run();
        progress.reached(batch.getLast().position(), batch.getLast().recorded());
        return this;
    }

    public ReadStore store() {
        return store;
    }

    public ViewProgress progress() {
        return progress;
    }
}
