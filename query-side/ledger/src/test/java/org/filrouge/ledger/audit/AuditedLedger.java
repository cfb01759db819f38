package org.filrouge.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.ledger.testing.Ledger.KEY;
import static org.filrouge.ledger.testing.Ledger.START;
import static org.filrouge.ledger.testing.Ledger.WITNESS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.filrouge.ledger.leaf.DueLeaf;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledger.leaf.Told;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledger.testing.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** An honest log of 300 events, of which the auditor kept the checkpoint at 100. */
abstract class AuditedLedger {

    static final int SIZE = 300;
    static final Instant NOW = START.plus(Duration.ofDays(1));

    private static final TrustPolicy POLICY = TrustPolicy.parse(
            ("log " + KEY.verifier() + "\nwitness w " + WITNESS.verifier() + "\nquorum w\n").getBytes());
    private static final Set<FindingCode> SEEN = EnumSet.noneOf(FindingCode.class);
    private static final Set<FindingCode> OWED = EnumSet.noneOf(FindingCode.class);

    final Ledger ledger = new Ledger().upTo(100);
    final SignedNote kept = ledger.publish();
    final SignedNote newest = ledger.upTo(SIZE).publish();
    final List<StoredRow> rows = new ArrayList<>(ledger.rows);

    @BeforeAll
    static void forgetWhatOthersSaw() {
        SEEN.clear();
        OWED.clear();
    }

    @AfterAll
    static void everyFindingHasAnExample() {
        assertThat(SEEN).containsAll(OWED);
    }

    /** Says which findings this class has the examples of. */
    static void owe(String... families) {
        for (FindingCode code : FindingCode.values()) {
            if (Arrays.stream(families).anyMatch(family -> code.code().startsWith(family + "."))) {
                OWED.add(code);
            }
        }
    }

    List<FindingCode> audit(SignedNote checkpoint, SignedNote... keptNotes) {
        return codes(findings(checkpoint, keptNotes));
    }

    List<Finding> findings(SignedNote checkpoint, SignedNote... keptNotes) {
        return LedgerAudit.of(log(checkpoint, ledger), auditor(keptNotes));
    }

    AuditedLog log(SignedNote checkpoint, Ledger of) {
        return new AuditedLog(checkpoint.bytes(), of.tiles, due(), List.of());
    }

    /** The leaves of the rows as they now are. */
    Function<String, Iterator<DueLeaf>> due() {
        return origin -> rows.stream().map(row -> DueLeaf.of(origin, row)).iterator();
    }

    static Auditor auditor(SignedNote... keptNotes) {
        return auditor(POLICY, List.of(), keptNotes);
    }

    static Auditor auditor(List<TimeMark> marks, SignedNote... keptNotes) {
        return auditor(POLICY, marks, keptNotes);
    }

    static Auditor auditor(TrustPolicy policy, List<TimeMark> marks, SignedNote... keptNotes) {
        List<byte[]> notes = Arrays.stream(keptNotes).map(SignedNote::bytes).toList();
        return new Auditor(
                policy, notes, marks, NOW, Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofHours(1));
    }

    static StoredRow with(StoredRow row, long position, String stream, Told told, byte[] metadata) {
        return new StoredRow(
                position,
                row.eventId(),
                row.type(),
                row.rev(),
                row.agg(),
                stream,
                row.aggSeq(),
                row.recordedAt(),
                told,
                row.payload(),
                metadata);
    }

    static List<FindingCode> codes(List<Finding> findings) {
        for (Finding finding : findings) {
            SEEN.add(finding.code());
            assertThat(finding.sentence().fr()).doesNotContain("{");
            assertThat(finding.sentence().en()).doesNotContain("{");
        }
        return findings.stream().map(Finding::code).toList();
    }
}
