package org.filrouge.ledgerservice.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.audit.AuditedLog;
import org.filrouge.ledger.audit.Auditor;
import org.filrouge.ledger.audit.Finding;
import org.filrouge.ledger.audit.FindingCode;
import org.filrouge.ledger.audit.LedgerAudit;
import org.filrouge.ledger.audit.TimeMark;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.tiles.TileMissing;
import org.filrouge.ledger.tiles.TilePath;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledgerservice.keys.Loss;
import org.filrouge.ledgerservice.keys.RestoreDeclaration;
import org.filrouge.ledgerservice.publish.LogFolder;

/** A log that a declared restore ended: what of it is still published, and whether the one that goes on begins as it did. */
final class EarlierLog {

    private final LogFolder folder;
    private final RestoreDeclaration end;
    private final String restore;
    private final Consumer<Found> found;
    private final long there;

    EarlierLog(LogFolder folder, RestoreDeclaration end, int restore, Consumer<Found> found) {
        this.folder = folder;
        this.end = end;
        this.restore = Integer.toString(restore);
        this.found = found;
        this.there = folder.read(LogFolder.CHECKPOINT).map(Verifier::sizeOf).orElse(0L);
    }

    /**
     * Says what is wrong with it.
     *
     * @return whether a kept checkpoint vouches for it
     */
    boolean audit(Brought brought, List<VerifierKey> keys) {
        last();
        Optional<byte[]> checkpoint = folder.read(LogFolder.CHECKPOINT);
        if (checkpoint.isEmpty()) {
            return false;
        }
        List<byte[]> others = folder.sizes().stream()
                .filter(size -> size <= there)
                .map(size -> folder.read(LogFolder.nameOf(size)).orElseThrow())
                .toList();
        List<TimeMark> stamps = new StampAudit(folder, brought.authorities(), found).run(there, end.at());
        Auditor auditor = new Auditor(
                brought.trusting(keys),
                comparable(brought.kept()),
                stamps,
                end.at(),
                Verifier.PROMISE,
                Verifier.SKEW,
                Verifier.STAMP_DELAY);
        List<Finding> findings = LedgerAudit.of(new AuditedLog(checkpoint.get(), folder, null, others), auditor);
        findings.stream()
                .filter(finding -> finding.code() != FindingCode.NOTHING_KEPT)
                .forEach(finding ->
                        found.accept(SplitNotes.shown(Found.of(finding), checkpoint.get(), others, brought.kept())));
        return findings.stream().noneMatch(finding -> finding.code() == FindingCode.NOTHING_KEPT);
    }

    /** Whether the next log begins with all events that were kept of this one, as far as both can still be read. */
    boolean continues(LogFolder next) {
        long size = next.read(LogFolder.CHECKPOINT).map(Verifier::sizeOf).orElse(0L);
        long upTo = Math.min(Math.min(there, size), end.loss().kept());
        try {
            TileReader old = new TileReader(folder, there);
            TileReader young = new TileReader(next, size);
            for (long from = 0; from < upTo; from += TilePath.FULL) {
                List<byte[]> before = old.bundle(from >>> 8);
                List<byte[]> after = young.bundle(from >>> 8);
                for (int i = 0; i < Math.min(before.size(), upTo - from); i++) {
                    if (!Arrays.equals(Leaf.read(before.get(i)).in(end.origin()).bytes(), after.get(i))) {
                        say(ServiceFinding.RESTORE_HISTORY_DIFFERS, "position", Long.toString(from + i));
                        return false;
                    }
                }
            }
            return upTo == end.loss().kept();
        } catch (TileMissing | Malformed toldByTheAudit) {
            return false;
        }
    }

    /** Compares what is there with the old log's last word. */
    private void last() {
        Checkpoint last = end.last();
        if (there < last.size()) {
            say(
                    ServiceFinding.RESTORE_NOT_COMPARED,
                    "there",
                    Long.toString(there),
                    "signed",
                    Long.toString(last.size()));
        } else if (there > last.size() || !rootThere().equals(last.root().base64())) {
            say(ServiceFinding.RESTORE_CONTRADICTED, "reason", "they end in another checkpoint");
        } else if (end.loss().lost().isPresent()
                && !lostThere().equals(end.loss().lost())) {
            say(ServiceFinding.RESTORE_CONTRADICTED, "reason", "other events are lost than it says");
        }
    }

    private String rootThere() {
        SignedNote note = SignedNote.parse(folder.read(LogFolder.CHECKPOINT).orElseThrow());
        return Checkpoint.parse(note.text()).root().base64();
    }

    private Optional<Hash> lostThere() {
        try {
            TileReader tree = new TileReader(folder, there);
            List<byte[]> lost = new ArrayList<>();
            for (long index = end.loss().kept(); index < there; index++) {
                lost.add(tree.entry(index));
            }
            return Optional.of(Loss.over(lost));
        } catch (TileMissing | Malformed gone) {
            return Optional.empty();
        }
    }

    /** What was kept of sizes whose files are lost is told as not compared; what the old log never said it signed is compared. */
    private List<byte[]> comparable(List<byte[]> kept) {
        return kept.stream()
                .filter(note -> Verifier.sizeOf(note) <= there
                        || Verifier.sizeOf(note) > end.last().size())
                .toList();
    }

    private void say(ServiceFinding code, String... namesAndValues) {
        Map<String, String> facts = new TreeMap<>(Map.of("restore", restore));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        found.accept(Found.of(code, facts));
    }
}
