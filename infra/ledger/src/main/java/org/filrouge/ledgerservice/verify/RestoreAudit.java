package org.filrouge.ledgerservice.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledgerservice.keys.RestoreDeclaration;
import org.filrouge.ledgerservice.publish.LogFolder;

/** Follows declared restores from the log whose key the auditor pinned to the present one. */
final class RestoreAudit {

    private final LogFolder folder;
    private final Brought brought;
    private final Consumer<Found> found;

    RestoreAudit(LogFolder folder, Brought brought, Consumer<Found> found) {
        this.folder = folder;
        this.brought = brought;
        this.found = found;
    }

    /**
     * What is brought along to the present log.
     *
     * @param brought with the present log's key, and the checkpoints that are not of earlier ones
     * @param tied whether a checkpoint that was kept of an earlier log vouches for the beginning of the present one
     */
    record Present(Brought brought, boolean tied) {}

    Present run() {
        VerifierKey key = brought.vkey();
        List<byte[]> left = new ArrayList<>(brought.kept());
        boolean tied = false;
        try {
            RestoredLogs restored = RestoredLogs.in(folder);
            restored.notices().forEach(found);
            for (int i = 0; i < restored.declarations().size(); i++) {
                RestoreDeclaration end = restored.declarations().get(i);
                if (end.old().name().equals(key.name())) {
                    List<VerifierKey> keys = Rotations.keys(restored.log(i)::read, key);
                    requireFollows(end, keys);
                    List<byte[]> own = of(key.name(), left);
                    left.removeAll(own);
                    EarlierLog earlier = new EarlierLog(restored.log(i), end, i + 1, found);
                    boolean vouched = earlier.audit(with(key, own), keys);
                    tied = (vouched | tied) & earlier.continues(restored.log(i + 1));
                    key = end.key();
                }
            }
        } catch (Malformed broken) {
            found.accept(Found.of(
                    ServiceFinding.RESTORE_REFUSED,
                    new TreeMap<>(Map.of("reason", String.valueOf(broken.getMessage())))));
        }
        return new Present(with(key, left), tied);
    }

    private static void requireFollows(RestoreDeclaration end, List<VerifierKey> keys) {
        if (!keys.contains(end.old())) {
            throw new Malformed("it is not signed by the key of the log that it ends");
        }
    }

    private Brought with(VerifierKey key, List<byte[]> kept) {
        return new Brought(key, brought.policy(), kept, brought.authorities());
    }

    private static List<byte[]> of(String origin, List<byte[]> notes) {
        return notes.stream().filter(note -> isOf(origin, note)).toList();
    }

    private static boolean isOf(String origin, byte[] note) {
        try {
            return Checkpoint.parse(SignedNote.parse(note).text()).origin().equals(origin);
        } catch (Malformed unreadable) {
            return false;
        }
    }
}
