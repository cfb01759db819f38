package org.filrouge.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.ledger.audit.FindingCode.CLOCK_SET_BACK;
import static org.filrouge.ledger.audit.FindingCode.ENTRIES_WITHHELD;
import static org.filrouge.ledger.audit.FindingCode.HISTORY_REWRITTEN;
import static org.filrouge.ledger.audit.FindingCode.LEAF_MALFORMED;
import static org.filrouge.ledger.audit.FindingCode.LEAF_OUT_OF_PLACE;
import static org.filrouge.ledger.audit.FindingCode.LEAF_WITHOUT_AUTHOR;
import static org.filrouge.ledger.audit.FindingCode.OUTSIDE_BRACKET;
import static org.filrouge.ledger.audit.FindingCode.ROOT_DIFFERS;
import static org.filrouge.ledger.audit.FindingCode.TILE_DIFFERS;
import static org.filrouge.ledger.audit.FindingCode.TILE_MISSING;
import static org.filrouge.ledger.audit.FindingCode.TIME_WENT_BACK;
import static org.filrouge.ledger.testing.Ledger.ORIGIN;
import static org.filrouge.ledger.testing.Ledger.START;
import static org.filrouge.ledger.testing.Ledger.WITNESS;
import static org.filrouge.ledger.testing.Ledger.row;

import java.time.Duration;
import java.util.List;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledger.leaf.Told;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.tiles.EntryBundle;
import org.filrouge.ledger.tree.Merkle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the auditor is told of published files and times that do not fit; an honest log gives nothing. */
class LogAuditTest extends AuditedLedger {

    @BeforeAll
    static void examples() {
        owe("log", "leaf", "time");
    }

    @Test
    void anHonestLogGivesNoFinding() {
        assertThat(audit(newest, kept)).isEmpty();
        assertThat(audit(newest, newest)).isEmpty();
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
    void anEventThatNobodyRecordedWasNotMadeByACommand() {
        StoredRow row = row(SIZE, START.plusSeconds(SIZE), "nobody's");
        StoredRow nobodys = with(row, SIZE, row.aggId(), new Told("2008-03", null, null, Told.NOBODY), row.metadata());
        SignedNote later = ledger.record(nobodys).publish();
        rows.add(nobodys);
        assertThat(audit(later, kept)).containsExactly(LEAF_WITHOUT_AUTHOR);
    }

    @Test
    void timesThatGoBackByLessThanHonestClocksLieApartAreNone() {
        ledger.record(row(SIZE, START.plusSeconds(SIZE - 25), "overtaken"));
        SignedNote later = ledger.publish();
        rows.add(ledger.rows.get(SIZE));
        assertThat(audit(later, kept)).isEmpty();
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
        Auditor stamped = auditor(List.of(new TimeMark(200, START.plusSeconds(50))), kept);
        assertThat(codes(LedgerAudit.of(log(newest, ledger), stamped)))
                .hasSize(119)
                .containsOnly(OUTSIDE_BRACKET);
    }

    @Test
    void withoutTheStoreThePublishedFilesAreCheckedAlone() {
        AuditedLog published = new AuditedLog(newest.bytes(), ledger.tiles, null, List.of(kept.bytes()));
        assertThat(codes(LedgerAudit.of(published, auditor(kept)))).isEmpty();
    }

    private void entry(int index, byte[] leaf) {
        List<byte[]> entries = EntryBundle.read(ledger.tiles.files.get("tile/entries/000"), 256);
        entries.set(index, leaf);
        ledger.tiles.files.put("tile/entries/000", EntryBundle.write(entries));
        Merkle.leaf(leaf).copyTo(ledger.tiles.files.get("tile/0/000"), index * 32);
    }
}
