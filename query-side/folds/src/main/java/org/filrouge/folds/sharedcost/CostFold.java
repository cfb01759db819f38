package org.filrouge.folds.sharedcost;

import java.util.Set;
import org.filrouge.folds.Fold;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.sharedcost.SharedCostEvent;
import org.filrouge.kernel.sharedcost.SharedCostId;

/** Answers: who bears what of this cost? */
public final class CostFold implements Fold<CostView> {

    @Override
    public String name() {
        return SharedCostId.STREAM;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<CostView> type() {
        return CostView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.event() instanceof SharedCostEvent ? Set.of(StreamId.slugOf(event.streamKey())) : Set.of();
    }

    @Override
    public CostView empty(String key) {
        return CostView.empty(key);
    }

    @Override
    public CostView apply(CostView view, RecordedEvent event) {
        return view.apply(event);
    }
}
