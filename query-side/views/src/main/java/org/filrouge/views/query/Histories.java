package org.filrouge.views.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.filrouge.folds.Fold;
import org.filrouge.folds.casefile.CaseFold;
import org.filrouge.folds.funder.FunderFold;
import org.filrouge.folds.organisation.OrganisationFold;
import org.filrouge.folds.sector.SectorView;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.store.SeenBy;
import org.filrouge.views.time.TwoDatesReader;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;

/** Finds the events behind a question, starting from the shortest history that can hold them. */
public final class Histories {

    /** Positions looked at for one page when no key narrows the question. */
    private static final int STRIDE = 1_000;

    private static final Fold<?> CASE = new CaseFold();
    private static final Fold<?> ORGANISATION = new OrganisationFold();
    private static final Fold<?> FUNDER = new FunderFold();

    private final SeenBy store;
    private final ViewProgress progress;
    private final TwoDatesReader reader;

    public Histories(SeenBy store, ViewProgress progress, TwoDatesReader reader) {
        this.store = store;
        this.progress = progress;
        this.reader = reader;
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
        long end = candidates == null ? last(query) : candidates.isEmpty() ? -1 : candidates.getLast();
        while (seen < end && page.size() < limit) {
            List<Long> stride = stride(candidates, seen);
            for (RecordedEvent event : store.now().events().at(stride)) {
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

    /** Every fact of a question as it stands, with its corrections so far as they are known then. */
    public Standing standing(HistoryQuery query) {
        Set<String> cases = casesOf(query);
        CorrectedHistory history = CorrectedHistory.of(store.now().events().whole(recorded(query, cases)).stream()
                .filter(query.dates()::knows)
                .toList());
        return new Standing(
                history.standing().stream()
                        .filter(event -> admits(query, cases, event))
                        .toList(),
                history);
    }

    private List<RecordedEvent> recorded(HistoryQuery query, Set<String> cases) {
        List<RecordedEvent> all = new ArrayList<>();
        List<Long> candidates = candidates(query, cases);
        long end = candidates == null ? last(query) : candidates.isEmpty() ? -1 : candidates.getLast();
        for (long seen = -1; seen < end; ) {
            List<Long> stride = stride(candidates, seen);
            all.addAll(store.now().events().at(stride));
            seen = stride.getLast();
        }
        return all;
    }

    /**
     * What became of the facts of an organisation or a funder: the rest of the streams they stand in, which need not name it again. A
     * case, a territory or a sector has whole streams already.
     */
    List<RecordedEvent> beside(HistoryQuery query, List<RecordedEvent> events) {
        if (!query.followsStreams()) {
            return List.of();
        }
        List<RecordedEvent> known = streams(events).filter(query.dates()::knows).toList();
        return CorrectedHistory.of(known).standing().stream()
                .filter(query::admits)
                .toList();
    }

    private Stream<RecordedEvent> streams(List<RecordedEvent> events) {
        return events.stream()
                .map(RecordedEvent::streamKey)
                .distinct()
                .flatMap(stream -> store.now().events().ofStream(stream, 0, STRIDE).stream());
    }

    /** Everything recorded that a question is answered from at any date, corrections included, with the streams it follows. */
    public List<RecordedEvent> ground(HistoryQuery query) {
        List<RecordedEvent> recorded = store.now().events().whole(recorded(query, casesOf(query)));
        return query.followsStreams()
                ? Stream.concat(recorded.stream(), streams(recorded)).toList()
                : recorded;
    }

    /** Whether a fact belongs to what a question is about, whenever it took effect. */
    Predicate<RecordedEvent> scope(HistoryQuery query) {
        Set<String> cases = casesOf(query);
        return event -> belongs(query, cases, event);
    }

    /** The last position that a question may know. */
    private long last(HistoryQuery query) {
        return Math.min(progress.position(), query.dates().size() - 1);
    }

    private static List<Long> stride(@Nullable List<Long> candidates, long after) {
        return candidates == null
                ? LongStream.rangeClosed(after + 1, after + STRIDE).boxed().toList()
                : candidates.stream().filter(p -> p > after).limit(STRIDE).toList();
    }

    /** The positions of the narrowest key asked for; null when no key is. */
    private @Nullable List<Long> candidates(HistoryQuery query, Set<String> cases) {
        if (query.caseId() != null) {
            return positions(CASE, query.caseId());
        }
        if (query.funder() != null) {
            return ofFunder(query.funder());
        }
        if (query.organisation() != null) {
            return positions(ORGANISATION, query.organisation());
        }
        return query.territory() == null && query.sector() == null ? null : positionsOf(cases);
    }

    /** What a funder granted, and where else it is named as the one who pays or lends. */
    private List<Long> ofFunder(String funder) {
        TreeSet<Long> positions = new TreeSet<>(positions(FUNDER, funder));
        positions.addAll(positions(ORGANISATION, funder));
        return List.copyOf(positions);
    }

    private List<Long> positionsOf(Set<String> cases) {
        TreeSet<Long> positions = new TreeSet<>();
        cases.forEach(caseId -> positions.addAll(positions(CASE, caseId)));
        return List.copyOf(positions);
    }

    /** The cases of the territory of a question, the smaller ones in it included, and of its sector; none when it asks for neither. */
    Set<String> casesOf(HistoryQuery query) {
        ViewsAt views = reader.at(query.dates().ofEveryDay());
        Set<String> cases = new TreeSet<>();
        if (query.territory() != null) {
            cases.addAll(new TerritoryCases(views)
                    .of(query.territory(), query.territories())
                    .ids());
        }
        if (query.sector() != null) {
            List<String> ofSector =
                    views.sectors().find(query.sector()).map(SectorView::cases).orElse(List.of());
            if (query.territory() == null) {
                cases.addAll(ofSector);
            } else {
                cases.retainAll(ofSector);
            }
        }
        return cases;
    }

    private List<Long> positions(Fold<?> fold, String key) {
        return store.now().history().positions(fold.name() + ":" + key);
    }

    private boolean admits(HistoryQuery query, Set<String> cases, RecordedEvent event) {
        return query.admits(event) && belongs(query, cases, event);
    }

    private boolean belongs(HistoryQuery query, Set<String> cases, RecordedEvent event) {
        return holds(CASE, query.caseId(), event)
                && (query.funder() == null
                        || holds(FUNDER, query.funder(), event)
                        || Funding.names(event.event(), query.funder()))
                && holds(ORGANISATION, query.organisation(), event)
                && (query.territory() == null && query.sector() == null || isOf(cases, event));
    }

    private static boolean isOf(Set<String> cases, RecordedEvent event) {
        return event.envelope().caseId() != null
                && cases.contains(event.envelope().caseId().slug());
    }

    /** A correction belongs to every key its fact ever belonged to, which the history of the key knows. */
    private boolean holds(Fold<?> fold, @Nullable String key, RecordedEvent event) {
        return key == null
                || fold.keys(event).contains(key)
                || (event.event() instanceof CorrectionEvent
                        && positions(fold, key).contains(event.position()));
    }
}
