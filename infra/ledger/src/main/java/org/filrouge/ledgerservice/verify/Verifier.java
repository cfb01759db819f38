package org.filrouge.ledgerservice.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.eventstore.EventStoreUnusable;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.audit.AuditedLog;
import org.filrouge.ledger.audit.Auditor;
import org.filrouge.ledger.audit.Finding;
import org.filrouge.ledger.audit.FindingCode;
import org.filrouge.ledger.audit.LedgerAudit;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.keys.KeyChain;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.rows.LedgerRows;
import org.jspecify.annotations.Nullable;

/** Checks, offline, a folder of published files, or a data folder with the events themselves, whether a program uses it or not. */
public final class Verifier {

    private static final Duration PROMISE = Duration.ofSeconds(10);
    private static final Duration SKEW = Duration.ofSeconds(30);
    private static final Duration STAMP_DELAY = Duration.ofHours(1);

    private final Path path;
    private final Brought brought;
    private final Instant at;
    private final List<Found> found = new ArrayList<>();

    private Verifier(Path path, Brought brought, Instant at) {
        this.path = path;
        this.brought = brought;
        this.at = at;
    }

    /**
     * Says everything that is wrong.
     *
     * @param at the moment of the audit, by the auditor's own clock
     * @throws CannotCheck when there is no log
     */
    public static Verification of(Path path, Brought brought, Instant at) {
        return new Verifier(path, brought, at).run();
    }

    private Verification run() {
        if (PackVerifier.isPack(path)) {
            return PackVerifier.of(path, brought);
        }
        Path events = path.resolve("events").resolve("events.db");
        boolean data = Files.isRegularFile(events);
        Path log = Files.isRegularFile(path.resolve("log").resolve(LogFolder.CHECKPOINT)) ? path.resolve("log") : path;
        if (!Files.isRegularFile(log.resolve(LogFolder.CHECKPOINT))) {
            throw new CannotCheck("There is no signed log in " + path);
        }
        LogFolder folder = new LogFolder(log, new Disk());
        long size;
        if (data) {
            try (EventFileRows rows = EventFileRows.open(events)) {
                schema(rows);
                size = audit(folder, new LedgerRows(rows).withStrays());
            } catch (EventStoreUnusable unreadable) {
                throw new CannotCheck(unreadable.getMessage());
            }
        } else {
            if (!log.equals(path)) {
                found.add(Found.of(ServiceFinding.STORE_NOT_COMPARED, Map.of()));
            }
            size = audit(folder, null);
        }
        return new Verification(path.toString(), size, found);
    }

    private void schema(EventFileRows rows) {
        List<String> differences = rows.schemaDifferences();
        if (!differences.isEmpty()) {
            found.add(Found.of(ServiceFinding.SCHEMA_CHANGED, Map.of("differences", String.join("; ", differences))));
        }
    }

    private long audit(LogFolder folder, @Nullable Iterator<StoredRow> rows) {
        List<Long> sizes = folder.sizes();
        byte[] checkpoint = folder.read(LogFolder.CHECKPOINT).orElseThrow();
        long size = sizeOf(checkpoint);
        laterSigned(sizes, size);
        List<byte[]> others = sizes.stream()
                .flatMap(signed -> Stream.of(LogFolder.nameOf(signed), LogFolder.cosignedNameOf(signed)))
                .flatMap(name -> folder.read(name).stream())
                .toList();
        Auditor auditor =
                new Auditor(brought.trusting(keys(folder)), brought.kept(), List.of(), at, PROMISE, SKEW, STAMP_DELAY);
        LedgerAudit.of(new AuditedLog(checkpoint, folder, rows, others), auditor)
                .forEach(finding -> found.add(Found.of(finding)));
        return size;
    }

    /** A checkpoint is published after it is signed, so that none in the folder can be larger than the newest one read later. */
    private void laterSigned(List<Long> sizes, long size) {
        if (size >= 0 && !sizes.isEmpty() && sizes.getLast() > size) {
            found.add(Found.of(new Finding(
                    FindingCode.ROLLED_BACK,
                    Map.of("kept", Long.toString(sizes.getLast()), "size", Long.toString(size)))));
        }
    }

    private List<VerifierKey> keys(LogFolder folder) {
        try {
            List<SignedNote> notes = new ArrayList<>();
            for (Optional<byte[]> note = rotation(folder, 1);
                    note.isPresent();
                    note = rotation(folder, notes.size() + 1)) {
                notes.add(SignedNote.parse(note.get()));
            }
            List<VerifierKey> keys = KeyChain.from(brought.vkey(), notes).newestFirst();
            if (keys.size() > 1) {
                found.add(Found.of(ServiceFinding.KEY_CHANGED, Map.of("times", Integer.toString(keys.size() - 1))));
            }
            return keys;
        } catch (Malformed refused) {
            found.add(Found.of(
                    ServiceFinding.KEY_CHANGE_REFUSED, Map.of("reason", String.valueOf(refused.getMessage()))));
            return List.of(brought.vkey());
        }
    }

    private static Optional<byte[]> rotation(LogFolder folder, int number) {
        return folder.read("keys/" + number + ".note");
    }

    private static long sizeOf(byte[] checkpoint) {
        try {
            return Checkpoint.parse(SignedNote.parse(checkpoint).text()).size();
        } catch (Malformed unreadable) {
            return -1;
        }
    }
}
