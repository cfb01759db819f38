package org.filrouge.ledgerservice.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.filrouge.folds.sight.Sight;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.rows.LedgerRows;
import org.filrouge.views.query.HistoryQuery;

/**
 * Makes evidence packs out of the stored rows and the published files, the same whether by the running program or beside it. The views
 * have no part in a pack.
 */
public final class EvidencePacks {

    private final LedgerRows rows;
    private final LogFolder folder;

    public EvidencePacks(LedgerRows rows, LogFolder folder) {
        this.rows = rows;
        this.folder = folder;
    }

    /** The pack that answers a question of somebody who sees everything. */
    public Pack pack(EvidenceQuestion question, Instant now) {
        return pack(question, now, Sight.WHOLE);
    }

    /**
     * The pack that answers a question.
     *
     * @param sight what its reader sees: only rows that they may have as stored are in it
     * @param now an instant of knowing must not lie after it: what is then known would still grow
     * @throws Problem when nothing signed covers what is asked for yet, there is nothing, or too much
     */
    public Pack pack(EvidenceQuestion question, Instant now, Sight sight) {
        List<Long> sizes = folder.sizes();
        if (sizes.isEmpty()) {
            throw Problem.of(ProblemCode.LOG_BEHIND);
        }
        try {
            long known = known(question, now, sizes.getLast());
            Checkpoint signed = signed(sizes, known);
            TileReader tree = new TileReader(folder, signed.size(), sizes.getLast());
            Selection selection = new Selection(rows, new LoggedRows(tree, signed.origin()), known, sight);
            PackHead head = head(question, known, signed, selection, sight);
            return new Pack(head, new PackSource(head, rows, folder, sizes.getLast()));
        } catch (RowReader.Unreadable changed) {
            throw LoggedRows.differs(changed.position());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private long known(EvidenceQuestion question, Instant now, long newest) {
        if (question.knownAt() != null) {
            if (question.knownAt().isAfter(now)) {
                throw Problem.parameter("knownAt");
            }
            return KnownSize.at(question.knownAt(), rows);
        }
        long known = question.size().orElse(newest);
        if (known > rows.size()) {
            throw Problem.parameter("size");
        }
        return known;
    }

    /** The smallest signed checkpoint that covers so many events: later ones change nothing about it. */
    private Checkpoint signed(List<Long> sizes, long known) {
        long size = sizes.stream()
                .filter(signed -> signed >= known)
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.LOG_BEHIND));
        return Checkpoint.parse(folder.checkpoint(size).orElseThrow().text());
    }

    private PackHead head(EvidenceQuestion question, long known, Checkpoint signed, Selection selection, Sight sight) {
        Long kept = question.kept().isPresent() ? question.kept().getAsLong() : null;
        if (kept != null && (kept == 0 || kept > signed.size())) {
            throw Problem.parameter("kept");
        }
        HistoryQuery query = EvidenceQuestion.query(question.asked());
        Set<String> cases = selection.cases(query);
        List<Long> events = selection.of(new Membership(query, cases));
        if (events.isEmpty()) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        String at = question.knownAt() == null ? null : question.knownAt().toString();
        return new PackHead(
                question.asked(),
                cases,
                query.day(lastKnown(known)),
                known,
                at,
                signed,
                kept,
                !sight.whole(),
                events,
                Texts.ours());
    }

    /** The day on which the last known event was recorded: no clock has a part in what a pack says. */
    private LocalDate lastKnown(long known) {
        StoredRow last = rows.from(known - 1, 1).getFirst();
        return Instant.parse(last.recordedAt()).atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
