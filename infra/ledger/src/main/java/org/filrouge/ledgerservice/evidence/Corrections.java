package org.filrouge.ledgerservice.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledgerservice.rows.LedgerRows;

/** Where in the log corrections and contestations stand, by the fact that they speak of: places only, however long the log. */
final class Corrections {

    private final LedgerRows rows;
    private final Map<String, List<Long>> places = new HashMap<>();

    Corrections(LedgerRows rows) {
        this.rows = rows;
    }

    /** Whether a row is a correction; remembers it. */
    boolean take(StoredRow row) {
        if (!isCorrection(row)) {
            return false;
        }
        CorrectionEvent said = (CorrectionEvent) RowReader.read(row).event();
        places.computeIfAbsent(said.event(), ignored -> new ArrayList<>()).add(row.position());
        return true;
    }

    static boolean isCorrection(StoredRow row) {
        return EventCatalogue.byName(row.type())
                .filter(entry -> CorrectionEvent.class.isAssignableFrom(entry.record()))
                .isPresent();
    }

    /** The facts with all that was said of them. */
    Collection<FactHistory> of(Collection<RecordedEvent> facts) {
        List<RecordedEvent> all = new ArrayList<>(facts);
        facts.forEach(fact -> all.addAll(said(fact.id())));
        return CorrectedHistory.of(all).facts();
    }

    /** The facts that corrections among some rows speak of. */
    Collection<RecordedEvent> corrected(Collection<StoredRow> corrections, long size) {
        return corrections.stream()
                .map(row -> ((CorrectionEvent) RowReader.read(row).event()).event())
                .distinct()
                .flatMap(id -> rows.positionOf(id).stream().boxed())
                .filter(position -> position < size)
                .map(this::at)
                .collect(Collectors.toList());
    }

    private List<RecordedEvent> said(String fact) {
        return places.getOrDefault(fact, List.of()).stream().map(this::at).toList();
    }

    private RecordedEvent at(long position) {
        return RowReader.read(rows.from(position, 1).getFirst());
    }
}
