package org.filrouge.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.ledger.audit.FindingCode.NOT_LOGGED;
import static org.filrouge.ledger.audit.FindingCode.NOT_YET_LOGGED;
import static org.filrouge.ledger.audit.FindingCode.ROW_EDITED;
import static org.filrouge.ledger.audit.FindingCode.ROW_INJECTED;
import static org.filrouge.ledger.audit.FindingCode.ROW_MISSING;
import static org.filrouge.ledger.audit.FindingCode.ROW_REPLACED;
import static org.filrouge.ledger.testing.Ledger.START;
import static org.filrouge.ledger.testing.Ledger.row;

import java.time.Duration;
import java.util.List;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledger.leaf.Told;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the auditor is told of a store that is no longer what the log saw. */
class RowAuditTest extends AuditedLedger {

    @BeforeAll
    static void examples() {
        owe("row", "view");
    }

    @Test
    void anEditedRowIsNamedWithItsFields() {
        rows.set(7, row(7, START.plusSeconds(7), "payload 7 edited"));
        List<Finding> findings = findings(newest, kept);
        assertThat(codes(findings)).containsExactly(ROW_EDITED);
        assertThat(findings.getFirst().facts())
                .containsEntry("event", "event-7")
                .containsEntry("fields", "payloadHash");
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.MANIPULATION);
    }

    @Test
    void metadataThatCanNoLongerBeReadAreAnEditedRow() {
        StoredRow row = rows.get(9);
        rows.set(9, with(row, 9, row.aggId(), Told.UNREADABLE, new byte[0]));
        assertThat(findings(newest, kept).getFirst().facts()).containsEntry("fields", "actor, effectiveFrom, metaHash");
    }

    @Test
    void aRowThatNoLeafCouldTellIsAnEditedRow() {
        for (String stream : List.of("x".repeat(5000), "half \ud800")) {
            StoredRow row = ledger.rows.get(9);
            rows.set(9, with(row, 9, stream, row.told(), row.metadata()));
            assertThat(audit(newest, kept)).containsExactly(ROW_EDITED);
        }
    }

    @Test
    void rowsDeletedAtTheTailOrInTheMiddleAreMissing() {
        rows.subList(SIZE - 2, SIZE).clear();
        rows.remove(50);
        assertThat(audit(newest, kept)).containsExactly(ROW_MISSING, ROW_MISSING, ROW_MISSING);
    }

    @Test
    void rowsReorderedAreNotTheLoggedOnes() {
        rows.set(20, moved(20, rows.get(21)));
        rows.set(21, moved(21, ledger.rows.get(20)));
        assertThat(audit(newest, kept)).containsExactly(ROW_REPLACED, ROW_REPLACED);
    }

    @Test
    void anInjectedRowHasNoLeaf() {
        rows.add(0, row(-1, START, "injected"));
        rows.add(SIZE + 1, row(SIZE - 1, START, "twice"));
        assertThat(audit(newest, kept)).containsExactly(ROW_INJECTED, ROW_INJECTED);
    }

    @Test
    void anEventHiddenFromTheLogIsAGapOnceThePromisedTimeIsOver() {
        rows.add(row(SIZE, START.plusSeconds(SIZE), "hidden"));
        rows.add(row(SIZE + 1, START.plus(Duration.ofDays(1)).minusSeconds(2), "waits"));
        assertThat(audit(newest, kept)).containsExactly(NOT_LOGGED, NOT_YET_LOGGED);
        assertThat(NOT_LOGGED.severity()).isEqualTo(Severity.GAP);
        assertThat(NOT_YET_LOGGED.severity()).isEqualTo(Severity.NOTICE);
    }

    private static StoredRow moved(int position, StoredRow row) {
        return with(row, position, row.aggId(), row.told(), row.metadata());
    }
}
