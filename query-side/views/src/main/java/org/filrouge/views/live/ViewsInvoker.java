package org.filrouge.views.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.ledger.attest.SizedDigests;
import org.filrouge.views.store.ReadStore;

/**
 * Takes Axon's events one by one and folds them batch by batch. The batch is written while its last event is handled, so that Axon
 * stores its own token only after the documents.
 */
public final class ViewsInvoker implements EventHandlerInvoker {

    private static final String BATCH = ViewsInvoker.class.getName();

    private final ViewWriter writer;
    private final ViewProgress progress;
    private final Runnable afterBatch;

    /**
     * Keeps the views of a store.
     *
     * @param afterBatch runs when a batch and its token are written, to make them last
     */
    public ViewsInvoker(ReadStore store, ViewProgress progress, Runnable afterBatch) {
        this.writer = new ViewWriter(store);
        this.progress = progress;
        this.afterBatch = afterBatch;
    }

    /**
     * What all answers amounted to when they were read last, which is now when it is not known; the more there are, the longer it
     * takes. Nothing when a batch broke off between them.
     */
    public Optional<SizedDigests> read() {
        writer.begin();
        return writer.digests().read();
    }

    /** What the answers amounted to when the views had seen at most so many events, as far as this program remembers. */
    public Optional<SizedDigests> newestWithin(long size) {
        return writer.digests().newestWithin(size);
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        List<RecordedEvent> batch = work.root().getOrComputeResource(BATCH, ignored -> new ArrayList<>());
        batch.add(EventMapper.recorded(message));
        if (!(work instanceof BatchingUnitOfWork<?> batching) || batching.isLastMessage()) {
            writer.apply(batch);
            RecordedEvent last = batch.getLast();
            progress.reached(last.position(), last.recorded());
            work.root().onCleanup(ignored -> afterBatch.run());
        }
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
