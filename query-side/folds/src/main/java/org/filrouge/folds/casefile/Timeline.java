package org.filrouge.folds.casefile;

import java.time.Instant;
import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseEvent;
import org.jspecify.annotations.Nullable;

/** The facts of a case in the order in which they took effect. */
public record Timeline(List<Entry> entries) {

    static final Timeline EMPTY = new Timeline(List.of());

    /**
     * One fact.
     *
     * @param name the stable name of its event
     * @param kind the kind of an observation; null for any other event
     * @param line the line of the told timeline; null for a fact told elsewhere or taken live
     */
    public record Entry(
            long position,
            String name,
            @Nullable String kind,
            String stream,
            Dated when,
            @Nullable String wording,
            @Nullable String after,
            List<OrganisationId> decidedBy,
            @Nullable String line,
            Instant recorded) {}

    Timeline apply(RecordedEvent event) {
        if (event.event() instanceof SupportCaseEvent) {
            return this;
        }
        Entry entry = new Entry(
                event.position(),
                event.name(),
                event.event() instanceof ObservationEvent.Recorded observation ? observation.kind() : null,
                event.streamKey(),
                Dated.of(event),
                event.envelope().wording(),
                event.envelope().after(),
                event.envelope().decidedBy(),
                event.envelope().line(),
                event.recorded());
        return new Timeline(Lists.and(entries, entry));
    }
}
