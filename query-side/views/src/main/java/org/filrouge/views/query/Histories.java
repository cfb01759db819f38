package org.filrouge.views.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.filrouge.folds.Fold;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.store.ViewCollection;
import org.jspecify.annotations.Nullable;

/** Finds the events behind a question, starting from the shortest history that can hold them. */
public final class Histories {

    /** Positions looked at for one page when no key narrows the question. */
    private static final int STRIDE = 1_000;

    private final ReadStore store;
    private final ViewProgress progress;
    private final TerritoryCases territories;

    public Histories(ReadStore store, ViewProgress progress) {
        this.store = store;
        this.progress = progress;
        this.territories = new TerritoryCases(store);
    }

    /**
     * One page of events.
     *
     * @param next the position to go on from; null at the end
     */
    record Page(List<RecordedEvent> events, @Nullable Long next) {}

    Page page(HistoryQuery query, long after, int limit) {
        List<RecordedEvent> page = new ArrayList<>();
        Set<String> places = casesOf(query);
        List<Long> candidates = candidates(query, places);
        long seen = after;
        long end = candidates == null ? progress.position() : candidates.isEmpty() ? -1 : candidates.getLast();
        while (seen < end && page.size() < limit) {
            List<Long> stride = stride(candidates, seen);
            for (RecordedEvent event : store.events().at(stride)) {
                if (page.size() == limit) {
                    return new Page(page, page.getLast().position());
                }
                if (admits(query, places, event)) {
                    page.add(event);
                }
            }
            seen = stride.getLast();
        }
        boolean more = page.size() == limit && page.getLast().position() < end;
        return new Page(page, more ? page.getLast().position() : null);
    }

    /** Every event of a question; for questions that a key narrows. */
    public List<RecordedEvent> all(HistoryQuery query) {
        List<RecordedEvent> all = new ArrayList<>();
        long after = -1;
        while (true) {
            Page page = page(query, after, STRIDE);
            all.addAll(page.events());
            if (page.next() == null) {
                return all;
            }
            after = page.next();
        }
    }

    private static List<Long> stride(@Nullable List<Long> candidates, long after) {
        return candidates == null
                ? LongStream.rangeClosed(after + 1, after + STRIDE).boxed().toList()
                : candidates.stream().filter(p -> p > after).limit(STRIDE).toList();
    }

    /** The positions of the narrowest key asked for; null when no key is. */
    private @Nullable List<Long> candidates(HistoryQuery query, Set<String> cases) {
        if (query.caseId() != null) {
            return positions(store.cases(), query.caseId());
        }
        if (query.funder() != null) {
            return positions(store.funders(), query.funder());
        }
        if (query.organisation() != null) {
            return positions(store.organisations(), query.organisation());
        }
        return query.territory() == null ? null : positionsOf(cases);
    }

    private List<Long> positionsOf(Set<String> cases) {
        TreeSet<Long> positions = new TreeSet<>();
        cases.forEach(caseId -> positions.addAll(positions(store.cases(), caseId)));
        return List.copyOf(positions);
    }

    /** The cases of the territory of a question, and of the smaller ones in it; none when it asks for no territory. */
    Set<String> casesOf(HistoryQuery query) {
        return query.territory() == null
                ? Set.of()
                : territories.of(query.territory(), query.territories()).ids();
    }

    private List<Long> positions(ViewCollection<?> view, String key) {
        return store.history().positions(view.fold().name() + ":" + key);
    }

    private boolean admits(HistoryQuery query, Set<String> cases, RecordedEvent event) {
        return query.admits(event)
                && holds(store.cases().fold(), query.caseId(), event)
                && holds(store.funders().fold(), query.funder(), event)
                && holds(store.organisations().fold(), query.organisation(), event)
                && (query.territory() == null || isOf(cases, event));
    }

    private static boolean isOf(Set<String> cases, RecordedEvent event) {
        return event.envelope().caseId() != null
                && cases.contains(event.envelope().caseId().slug());
    }

    private static boolean holds(Fold<?> fold, @Nullable String key, RecordedEvent event) {
        return key == null || fold.keys(event).contains(key);
    }
}
