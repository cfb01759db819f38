package org.filrouge.folds.lineage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.filrouge.folds.Fold;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.Succeeded;
import org.filrouge.kernel.organisation.OrganisationId;

/** Answers: from which bodies did this one take over? */
public final class LineageFold implements Fold<LineageView> {

    @Override
    public String name() {
        return "lineage";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<LineageView> type() {
        return LineageView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.event() instanceof Succeeded e
                ? e.successors().stream().map(OrganisationId::slug).collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public LineageView empty(String key) {
        return new LineageView(key, List.of());
    }

    @Override
    public LineageView apply(LineageView view, RecordedEvent event) {
        return event.event() instanceof Succeeded e ? view.after(e, event) : view;
    }
}
