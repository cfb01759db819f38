package org.filrouge.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.ledger.audit.FindingCode.CHECKPOINT_REFUSED;
import static org.filrouge.ledger.audit.FindingCode.CLOCK_SET_BACK;
import static org.filrouge.ledger.audit.FindingCode.ENTRIES_WITHHELD;
import static org.filrouge.ledger.audit.FindingCode.HISTORY_REWRITTEN;
import static org.filrouge.ledger.audit.FindingCode.KEPT_UNREADABLE;
import static org.filrouge.ledger.audit.FindingCode.LEAF_MALFORMED;
import static org.filrouge.ledger.audit.FindingCode.LEAF_OUT_OF_PLACE;
import static org.filrouge.ledger.audit.FindingCode.NOTHING_KEPT;
import static org.filrouge.ledger.audit.FindingCode.NOT_LOGGED;
import static org.filrouge.ledger.audit.FindingCode.NOT_YET_LOGGED;
import static org.filrouge.ledger.audit.FindingCode.OUTSIDE_BRACKET;
import static org.filrouge.ledger.audit.FindingCode.QUORUM_NOT_MET;
import static org.filrouge.ledger.audit.FindingCode.ROLLED_BACK;
import static org.filrouge.ledger.audit.FindingCode.ROOT_DIFFERS;
import static org.filrouge.ledger.audit.FindingCode.ROW_EDITED;
import static org.filrouge.ledger.audit.FindingCode.ROW_INJECTED;
import static org.filrouge.ledger.audit.FindingCode.ROW_MISSING;
import static org.filrouge.ledger.audit.FindingCode.ROW_REPLACED;
import static org.filrouge.ledger.audit.FindingCode.SPLIT_VIEW;
import static org.filrouge.ledger.audit.FindingCode.TILE_DIFFERS;
import static org.filrouge.ledger.audit.FindingCode.TILE_MISSING;
import static org.filrouge.ledger.audit.FindingCode.TIME_WENT_BACK;
import static org.filrouge.ledger.audit.FindingCode.VIEW_EDITED;
import static org.filrouge.ledger.testing.Ledger.KEY;
import static org.filrouge.ledger.testing.Ledger.ORIGIN;
import static org.filrouge.ledger.testing.Ledger.START;
import static org.filrouge.ledger.testing.Ledger.WITNESS;
import static org.filrouge.ledger.testing.Ledger.row;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledger.leaf.Told;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledger.testing.Ledger;
import org.filrouge.ledger.tiles.EntryBundle;
import org.filrouge.ledger.tree.Merkle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Each way of tampering and what the auditor is told of it; an honest log gives nothing. */
class LedgerAuditTest {

    private static final int SIZE = 300;
    private static final Set<FindingCode> SEEN = EnumSet.noneOf(FindingCode.class);
    private static final TrustPolicy POLICY = TrustPolicy.parse(
            ("log " + KEY.verifier() + "\nwitness w " + WITNESS.verifier() + "\nquorum w\n").getBytes());

    private final Ledger ledger = new Ledger().upTo(100);
    private final SignedNote kept = ledger.publish();
    private final SignedNote newest = ledger.upTo(SIZE).publish();
    private final List<StoredRow> rows = new ArrayList<>(ledger.rows);

    @AfterAll
    static void everyFindingHasAnExample() {
        assertThat(SEEN).containsExactlyInAnyOrder(FindingCode.values());
    }

    @Test
    void anHonestLogGivesNoFinding() {
        assertThat(audit(newest, kept)).isEmpty();
        assertThat(audit(newest, newest)).isEmpty();
    }

    @Test
    void whereNothingWasKeptTheLogIsNeverCalledClean() {
        assertThat(audit(newest)).containsExactly(NOTHING_KEPT);
        assertThat(audit(newest, new SignedNote(kept.text(), List.of())))
                .containsExactly(KEPT_UNREADABLE, NOTHING_KEPT);
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
        rows.set(
                9,
                new StoredRow(
                        9,
                        row.eventId(),
                        row.type(),
                        row.rev(),
                        row.agg(),
                        row.aggId(),
                        row.aggSeq(),
                        row.recordedAt(),
                        Told.UNREADABLE,
                        row.payload(),
                        new byte[0]));
        assertThat(findings(newest, kept).getFirst().facts()).containsEntry("fields", "actor, effectiveFrom, metaHash");
    }

    @Test
    void aRowThatNoLeafCouldTellIsAnEditedRow() {
        for (String stream : List.of("x".repeat(5000), "half \ud800")) {
            StoredRow row = ledger.rows.get(9);
            rows.set(
                    9,
                    new StoredRow(
                            9,
                            row.eventId(),
                            row.type(),
                            row.rev(),
                            row.agg(),
                            stream,
                            row.aggSeq(),
                            row.recordedAt(),
                            row.told(),
                            row.payload(),
                            row.metadata()));
            assertThat(audit(newest, kept)).containsExactly(ROW_EDITED);
        }
    }

    @Test
    void aCheckpointOfAnotherLogIsNoneThatWasKept() {
        SigningKey other = SigningKey.ofLog("audit.example.org/other", new byte[32]);
        TrustPolicy both = TrustPolicy.parse(
                ("log " + KEY.verifier() + "\nlog " + other.verifier() + "\nquorum none\n").getBytes());
        SignedNote foreign = new Checkpoint("audit.example.org/other", 0, Merkle.EMPTY).sign(other);
        Auditor auditor = new Auditor(
                both,
                List.of(foreign.bytes()),
                List.of(),
                now(),
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofHours(1));
        assertThat(codes(LedgerAudit.of(log(newest, ledger), auditor))).containsExactly(NOTHING_KEPT);
    }

    @Test
    void rowsDeletedAtTheTailOrInTheMiddleAreMissing() {
        rows.subList(SIZE - 2, SIZE).clear();
        rows.remove(50);
        assertThat(audit(newest, kept)).containsExactly(ROW_MISSING, ROW_MISSING, ROW_MISSING);
    }

    @Test
    void rowsReorderedAreNotTheLoggedOnes() {
        rows.set(20, at(20, rows.get(21)));
        rows.set(21, at(21, ledger.rows.get(20)));
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

    @Test
    void aLogRewrittenWithTheRealKeyIsNotTheKeptOne() {
        Ledger other = rewritten();
        SignedNote forged = other.upTo(SIZE).publish();
        rows.clear();
        rows.addAll(other.rows);
        assertThat(codes(LedgerAudit.of(log(forged, other), auditor(kept)))).containsExactly(HISTORY_REWRITTEN);
        assertThat(codes(LedgerAudit.of(log(forged, other), auditor()))).containsExactly(NOTHING_KEPT);
    }

    @Test
    void twoLogsOfOneSizeAreASplitView() {
        SignedNote other = rewritten().upTo(SIZE).publish();
        assertThat(audit(newest, kept, other)).containsExactly(SPLIT_VIEW, HISTORY_REWRITTEN);
        AuditedLog both = new AuditedLog(newest.bytes(), ledger.tiles, rows.iterator(), List.of(other.bytes()));
        assertThat(codes(LedgerAudit.of(both, auditor(kept)))).contains(SPLIT_VIEW);
    }

    @Test
    void aLogSignedByAnotherKeyIsRefused() {
        SignedNote foreign = Checkpoint.parse(newest.text()).sign(SigningKey.ofLog(ORIGIN, new byte[32]));
        assertThat(audit(foreign, kept)).containsExactly(CHECKPOINT_REFUSED);
    }

    @Test
    void anOldBackupIsARollback() {
        rows.subList(100, SIZE).clear();
        assertThat(audit(kept, newest)).containsExactly(ROLLED_BACK);
    }

    @Test
    void rowAndTileAndEntryEditedTogetherNoLongerLeadToTheSignedRoot() {
        StoredRow edited = row(3, START.plusSeconds(3), "edited everywhere");
        rows.set(3, edited);
        entry(3, Leaf.of(ORIGIN, edited).bytes());
        assertThat(audit(newest, kept)).containsExactly(HISTORY_REWRITTEN, ROOT_DIFFERS, TILE_DIFFERS);
    }

    @Test
    void entriesThatAreNoLeavesOrStandElsewhereAreNamed() {
        entry(3, "no leaf".getBytes());
        entry(4, Leaf.of(ORIGIN, ledger.rows.get(5)).bytes());
        assertThat(audit(newest, kept)).contains(LEAF_MALFORMED, LEAF_OUT_OF_PLACE, ROOT_DIFFERS);
    }

    @Test
    void anEditedOrMissingTileIsNamed() {
        ledger.tiles.files.get("tile/0/000")[0]++;
        assertThat(audit(newest, kept)).containsExactly(TILE_DIFFERS);
        ledger.tiles.files.remove("tile/0/000");
        assertThat(audit(newest, kept)).containsExactly(TILE_MISSING);
    }

    @Test
    void entriesThatAreNotGivenOutAreWithheld() {
        ledger.tiles.files.remove("tile/entries/001.p/44");
        assertThat(audit(newest, kept)).containsExactly(ENTRIES_WITHHELD);
        ledger.tiles.files.put("tile/entries/001.p/44", EntryBundle.write(List.of(new byte[1])));
        assertThat(audit(newest, kept)).containsExactly(ENTRIES_WITHHELD);
    }

    @Test
    void strippedCountersignaturesLeaveTheQuorumUnmet() {
        assertThat(audit(
                        new SignedNote(
                                newest.text(), List.of(newest.signatures().getFirst())),
                        kept))
                .containsExactly(QUORUM_NOT_MET);
    }

    @Test
    void aWitnessWhoseTimeGoesBackIsAGap() {
        SignedNote earlier = new SignedNote(
                        newest.text(), List.of(newest.signatures().getFirst()))
                .with(WITNESS.cosign(newest.text(), START.getEpochSecond() + 50));
        assertThat(audit(earlier, kept)).contains(TIME_WENT_BACK);
    }

    @Test
    void aClockSetBackIsAGapAndBeyondATimeStampAManipulation() {
        ledger.record(row(SIZE, START.minus(Duration.ofDays(30)), "set back"));
        SignedNote later = ledger.publish();
        SignedNote timed = new SignedNote(
                        later.text(), List.of(later.signatures().getFirst()))
                .with(WITNESS.cosign(later.text(), START.getEpochSecond() + SIZE + 1));
        rows.add(ledger.rows.get(SIZE));
        assertThat(audit(timed, kept)).containsExactly(CLOCK_SET_BACK, OUTSIDE_BRACKET);
    }

    @Test
    void anEventRecordedAfterTheStampThatSawItIsAManipulation() {
        Auditor stamped = new Auditor(
                POLICY,
                List.of(kept.bytes()),
                List.of(new TimeMark(200, START.plusSeconds(50))),
                now(),
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofHours(1));
        assertThat(codes(LedgerAudit.of(log(newest, ledger), stamped)))
                .hasSize(119)
                .containsOnly(OUTSIDE_BRACKET);
    }

    @Test
    void anEditedViewHasAnotherDigest() {
        assertThat(LedgerAudit.ofView("cases", SIZE, "a", "a")).isEmpty();
        Finding edited = LedgerAudit.ofView("cases", SIZE, "a", "b").orElseThrow();
        SEEN.add(edited.code());
        assertThat(edited.code()).isEqualTo(VIEW_EDITED);
    }

    @Test
    void withoutTheStoreThePublishedFilesAreCheckedAlone() {
        AuditedLog published = new AuditedLog(newest.bytes(), ledger.tiles, null, List.of(kept.bytes()));
        assertThat(codes(LedgerAudit.of(published, auditor(kept)))).isEmpty();
    }

    private Ledger rewritten() {
        return new Ledger().upTo(40).record(row(40, START.plusSeconds(40), "another story"));
    }

    private void entry(int index, byte[] leaf) {
        List<byte[]> entries = EntryBundle.read(ledger.tiles.files.get("tile/entries/000"), 256);
        entries.set(index, leaf);
        ledger.tiles.files.put("tile/entries/000", EntryBundle.write(entries));
        Merkle.leaf(leaf).copyTo(ledger.tiles.files.get("tile/0/000"), index * 32);
    }

    private static StoredRow at(int position, StoredRow row) {
        return new StoredRow(
                position,
                row.eventId(),
                row.type(),
                row.rev(),
                row.agg(),
                row.aggId(),
                row.aggSeq(),
                row.recordedAt(),
                row.told(),
                row.payload(),
                row.metadata());
    }

    private List<FindingCode> audit(SignedNote checkpoint, SignedNote... keptNotes) {
        return codes(findings(checkpoint, keptNotes));
    }

    private List<Finding> findings(SignedNote checkpoint, SignedNote... keptNotes) {
        return LedgerAudit.of(log(checkpoint, ledger), auditor(keptNotes));
    }

    private AuditedLog log(SignedNote checkpoint, Ledger of) {
        return new AuditedLog(checkpoint.bytes(), of.tiles, rows.iterator(), List.of());
    }

    private static Auditor auditor(SignedNote... keptNotes) {
        return new Auditor(
                POLICY,
                Arrays.stream(keptNotes).map(SignedNote::bytes).toList(),
                List.of(),
                now(),
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofHours(1));
    }

    private static Instant now() {
        return START.plus(Duration.ofDays(1));
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        for (Finding finding : findings) {
            SEEN.add(finding.code());
            assertThat(finding.sentence().fr()).doesNotContain("{");
            assertThat(finding.sentence().en()).doesNotContain("{");
        }
        return findings.stream().map(Finding::code).toList();
    }
}
