package org.filrouge.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.ledger.audit.FindingCode.CHECKPOINT_REFUSED;
import static org.filrouge.ledger.audit.FindingCode.HISTORY_REWRITTEN;
import static org.filrouge.ledger.audit.FindingCode.KEPT_UNREADABLE;
import static org.filrouge.ledger.audit.FindingCode.NOTHING_KEPT;
import static org.filrouge.ledger.audit.FindingCode.QUORUM_NOT_MET;
import static org.filrouge.ledger.audit.FindingCode.ROLLED_BACK;
import static org.filrouge.ledger.audit.FindingCode.SPLIT_VIEW;
import static org.filrouge.ledger.testing.Ledger.KEY;
import static org.filrouge.ledger.testing.Ledger.ORIGIN;
import static org.filrouge.ledger.testing.Ledger.START;
import static org.filrouge.ledger.testing.Ledger.row;

import java.util.List;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledger.testing.Ledger;
import org.filrouge.ledger.tree.Merkle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the auditor is told of a log that signs something else than it did. */
class CheckpointAuditTest extends AuditedLedger {

    @BeforeAll
    static void examples() {
        owe("checkpoint");
    }

    @Test
    void whereNothingWasKeptTheLogIsNeverCalledClean() {
        assertThat(audit(newest)).containsExactly(NOTHING_KEPT);
        assertThat(audit(newest, new SignedNote(kept.text(), List.of())))
                .containsExactly(KEPT_UNREADABLE, NOTHING_KEPT);
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
        AuditedLog both = new AuditedLog(newest.bytes(), ledger.tiles, due(), List.of(other.bytes()));
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
    void strippedCountersignaturesLeaveTheQuorumUnmet() {
        assertThat(audit(
                        new SignedNote(
                                newest.text(), List.of(newest.signatures().getFirst())),
                        kept))
                .containsExactly(QUORUM_NOT_MET);
    }

    @Test
    void aCheckpointOfAnotherLogIsNoneThatWasKept() {
        SigningKey other = SigningKey.ofLog("audit.example.org/other", new byte[32]);
        TrustPolicy both = TrustPolicy.parse(
                ("log " + KEY.verifier() + "\nlog " + other.verifier() + "\nquorum none\n").getBytes());
        SignedNote foreign = new Checkpoint("audit.example.org/other", 0, Merkle.EMPTY).sign(other);
        Auditor auditor = auditor(both, List.of(), foreign);
        assertThat(codes(LedgerAudit.of(log(newest, ledger), auditor))).containsExactly(NOTHING_KEPT);
    }

    private Ledger rewritten() {
        return new Ledger().upTo(40).record(row(40, START.plusSeconds(40), "another story"));
    }
}
