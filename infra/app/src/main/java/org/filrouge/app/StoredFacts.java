package org.filrouge.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.filrouge.eventstore.EventRow;
import org.filrouge.eventstore.EventRows;
import org.filrouge.gateway.erasure.ReachedFacts;
import org.filrouge.gateway.erasure.SealedFact;
import org.filrouge.gateway.erasure.SealedFacts;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;

/** Looks through the whole log for what an erasure has to reach; no index of whom a text speaks of is kept anywhere. */
final class StoredFacts implements SealedFacts {

    private static final int PAGE = 1_000;
    private static final String CORRECTIONS = "correction.";

    private final EventRows rows;

    StoredFacts(EventRows rows) {
        this.rows = rows;
    }

    @Override
    public List<SealedFact> reached(String stream, Collection<String> named) {
        ReachedFacts reached = new ReachedFacts(stream, named);
        Set<String> ids = Set.copyOf(named);
        String slug = StreamId.slugOf(stream);
        List<SealedFact> found = new ArrayList<>();
        long from = 0;
        for (List<EventRow> page = rows.from(from, PAGE); !page.isEmpty(); page = rows.from(from, PAGE)) {
            page.stream()
                    .filter(row -> row.stream().equals(stream)
                            || ids.contains(row.id())
                            || row.name().startsWith(CORRECTIONS)
                            || new String(row.metadata(), StandardCharsets.ISO_8859_1).contains(slug))
                    .map(StoredEvents::event)
                    .forEach(event -> reached(reached, event, found));
            from = page.getLast().position() + 1;
        }
        return found;
    }

    private static void reached(ReachedFacts reached, RecordedEvent event, List<SealedFact> found) {
        reached.reach(event.id(), event.streamKey(), event.envelope(), event.event())
                .ifPresent(found::add);
    }
}
