package org.filrouge.folds.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.folds.Dated;
import org.filrouge.folds.FoldOrder;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.correction.FactHistory;
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
     * @param amended what was said of it since; null when nothing was
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
            Instant recorded,
            @Nullable Amended amended) {

        static Entry of(RecordedEvent event, @Nullable Amended amended) {
            return new Entry(
                    event.position(),
                    event.name(),
                    event.event() instanceof ObservationEvent.Recorded observation ? observation.kind() : null,
                    event.streamKey(),
                    Dated.of(event),
                    event.envelope().wording(),
                    event.envelope().after(),
                    event.envelope().decidedBy(),
                    event.envelope().line(),
                    event.recorded(),
                    amended);
        }
    }

    /** Those that stand: a retracted fact is shown, and counted nowhere. */
    public List<Entry> standing() {
        return entries.stream()
                .filter(entry -> entry.amended() == null || !entry.amended().retracted())
                .toList();
    }

    Timeline apply(RecordedEvent event) {
        return event.event() instanceof SupportCaseEvent
                ? this
                : new Timeline(Lists.and(entries, Entry.of(event, null)));
    }

    /** The same, where facts show what was said of them since, and retracted ones stand where they were last said to. */
    Timeline amended(List<FactHistory> facts) {
        Map<Long, Entry> changed = new HashMap<>();
        for (FactHistory fact : facts) {
            RecordedEvent last = fact.versions().getLast();
            if (!(last.event() instanceof SupportCaseEvent)) {
                changed.put(last.position(), Entry.of(last, Amended.of(fact)));
            }
        }
        return new Timeline(Stream.concat(
                        entries.stream().filter(entry -> !changed.containsKey(entry.position())),
                        changed.values().stream())
                .sorted(Comparator.comparing(entry -> FoldOrder.key(entry.when().effective(), entry.position())))
                .toList());
    }
}
