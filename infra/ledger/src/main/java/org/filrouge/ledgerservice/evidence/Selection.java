package org.filrouge.ledgerservice.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.filrouge.folds.sight.Sight;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.supportcase.SupportCaseEvent.Opened;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledgerservice.rows.LedgerRows;
import org.filrouge.views.query.HistoryQuery;

/**
 * Finds the events of a scope among the first events of the log, from the stored rows alone: the views, which somebody may have edited,
 * have no part in it, and a row that is no longer the one that was logged could have left the scope, so that it ends the search. Facts as
 * recorded or as told since, with all that was said of them.
 */
final class Selection {

    /** Events of the largest pack. */
    static final int MOST = 10_000;

    private static final int PAGE = 1_000;
    private static final String OPENED = EventCatalogue.of(Opened.class).name();

    private final LedgerRows rows;
    private final LoggedRows logged;
    private final long size;
    private final Sight sight;

    /**
     * Looks at the beginning of the log.
     *
     * @param logged what the log has in place of the rows
     * @param size how many events of it are known
     * @param sight what is passed over as if it were not there
     */
    Selection(LedgerRows rows, LoggedRows logged, long size, Sight sight) {
        this.rows = rows;
        this.logged = logged;
        this.size = size;
        this.sight = sight;
    }

    /** The places of the events in the log, in their order. */
    List<Long> of(Membership membership) {
        Collection<FactHistory> facts = facts(membership::mayHold, membership::holds);
        if (membership.hasStreamsBeside()) {
            Set<String> streams = new HashSet<>();
            facts.forEach(fact -> streams.add(fact.original().streamKey()));
            facts = facts(row -> streams.contains(row.agg() + ":" + row.aggId()), fact -> true);
        }
        TreeSet<Long> places = new TreeSet<>();
        facts.stream().filter(membership::isInPeriod).forEach(fact -> {
            places.add(fact.original().position());
            fact.steps().forEach(step -> places.add(step.position()));
        });
        bound(places.size());
        return List.copyOf(places);
    }

    /** The cases of the territory of a question; none where it asks for none. */
    Set<String> cases(HistoryQuery query) {
        if (query.territory() == null) {
            return Set.of();
        }
        PlaceCases places = new PlaceCases(query.territory(), query.territories());
        facts(row -> row.type().equals(OPENED), fact -> true)
                .forEach(fact -> fact.standing().ifPresent(places::opened));
        Set<String> candidates = places.candidates();
        facts(row -> candidates.contains(String.valueOf(Membership.caseOf(row))), fact -> true)
                .forEach(places::lived);
        return places.cases();
    }

    private Collection<FactHistory> facts(Predicate<StoredRow> may, Predicate<FactHistory> holds) {
        Corrections corrections = new Corrections(rows);
        Map<String, RecordedEvent> facts = new HashMap<>();
        List<StoredRow> naming = new ArrayList<>();
        each(row -> {
            boolean correction = corrections.take(row);
            if (may.test(row)) {
                if (correction) {
                    naming.add(row);
                } else {
                    facts.put(row.eventId(), RowReader.read(row));
                }
                bound(Math.max(naming.size(), facts.size() / 4));
            }
        });
        corrections.corrected(naming, size).stream()
                .filter(fact -> sight.seesAsStored(fact.position()))
                .forEach(fact -> facts.put(fact.id(), fact));
        return corrections.of(facts.values()).stream().filter(holds).toList();
    }

    private void each(Consumer<StoredRow> taker) {
        for (long next = 0; next < size; ) {
            List<StoredRow> page = rows.from(next, (int) Math.min(PAGE, size - next));
            for (StoredRow row : page) {
                logged.expect(next++, row);
                if (sight.seesAsStored(row.position())) {
                    taker.accept(row);
                }
            }
            if (page.isEmpty()) {
                throw LoggedRows.differs(next);
            }
        }
    }

    private static void bound(int events) {
        if (events > MOST) {
            throw Problem.of(ProblemCode.PACK_TOO_LARGE, Map.of("limit", Integer.toString(MOST)));
        }
    }
}
