package org.filrouge.folds.lineage;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.organisation.OrganisationEvent.Succeeded;
import org.jspecify.annotations.Nullable;

/**
 * The bodies whose tasks one body took over. Both keep their own history.
 *
 * @param id the body that took over
 */
public record LineageView(String id, List<Predecessor> predecessors) {

    /**
     * One body that came before.
     *
     * @param basis the text or decision it rests on
     */
    public record Predecessor(String body, @Nullable String basis, Dated when) {}

    LineageView after(Succeeded e, RecordedEvent event) {
        Predecessor before = new Predecessor(StreamId.slugOf(event.streamKey()), e.basis(), Dated.of(event));
        return new LineageView(id, Lists.and(predecessors, before));
    }
}
