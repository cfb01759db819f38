package org.filrouge.ledgerservice.verify;

import java.util.List;
import org.filrouge.ledger.audit.FindingCode;
import org.filrouge.ledger.audit.Severity;

/**
 * The outcome of a verification: everything that was found, not only the first thing.
 *
 * @param size how many events the newest checkpoint claims; -1 when it cannot be read
 * @param packed how many events an evidence pack brings; -1 for what is no pack
 */
public record Verification(String path, long size, List<Found> findings, int packed) {

    public Verification {
        findings = List.copyOf(findings);
    }

    /** The outcome for a folder. */
    Verification(String path, long size, List<Found> findings) {
        this(path, size, findings, -1);
    }

    /** For scripts: 0 nothing against it, 1 a gap, 2 a manipulation. */
    public int exit() {
        return has(Severity.MANIPULATION) ? 2 : has(Severity.GAP) ? 1 : 0;
    }

    /** Whether nobody kept a checkpoint, so that a history rewritten as a whole could not be told. */
    public boolean isNotProvable() {
        return findings.stream().anyMatch(found -> found.code().equals(FindingCode.NOTHING_KEPT.code()));
    }

    private boolean has(Severity severity) {
        return findings.stream().anyMatch(found -> found.severity() == severity);
    }
}
