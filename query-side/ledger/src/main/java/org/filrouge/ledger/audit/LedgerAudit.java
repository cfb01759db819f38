package org.filrouge.ledger.audit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.leaf.DueLeaf;
import org.jspecify.annotations.Nullable;

/**
 * Reads a log once from its first entry to its last and says everything that is wrong with it, not only the first thing. Memory
 * does not grow with the log. It re-hashes the stored bytes: a log whose roots agree can still have edited rows.
 */
public final class LedgerAudit {

    private LedgerAudit() {}

    /** All that was found, in the order of finding; an honest log whose checkpoint was kept gives nothing. */
    public static List<Finding> of(AuditedLog log, Auditor auditor) {
        List<Finding> findings = new ArrayList<>();
        CheckpointCheck checkpoints = new CheckpointCheck(auditor, findings::add);
        Optional<Checkpoint> newest = checkpoints.read(log);
        newest.ifPresent(checkpoint -> {
            TimeCheck times = new TimeCheck(checkpoints.marks(), auditor, findings::add);
            RowCheck rows = new RowCheck(due(log, checkpoint.origin()), auditor, findings::add);
            new EntryCheck(checkpoint, checkpoints.anchors(), findings::add).run(log.tiles(), times, rows);
        });
        return List.copyOf(findings);
    }

    private static @Nullable Iterator<DueLeaf> due(AuditedLog log, String origin) {
        return log.due() == null ? null : log.due().apply(origin);
    }
}
