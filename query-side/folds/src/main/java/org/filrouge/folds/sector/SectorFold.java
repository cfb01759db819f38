package org.filrouge.folds.sector;

import java.util.List;
import java.util.Set;
import org.filrouge.folds.Fold;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.supportcase.SupportCaseEvent.Opened;

/** Answers: which cases are of this sector? */
public final class SectorFold implements Fold<SectorView> {

    @Override
    public String name() {
        return "sector";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<SectorView> type() {
        return SectorView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.event() instanceof Opened e && e.sector() != null ? Set.of(e.sector()) : Set.of();
    }

    @Override
    public SectorView empty(String key) {
        return new SectorView(key, List.of());
    }

    @Override
    public SectorView apply(SectorView view, RecordedEvent event) {
        String caseId = StreamId.slugOf(event.streamKey());
        return !keys(event).contains(view.id()) || view.cases().contains(caseId)
                ? view
                : new SectorView(view.id(), Lists.and(view.cases(), caseId));
    }
}
