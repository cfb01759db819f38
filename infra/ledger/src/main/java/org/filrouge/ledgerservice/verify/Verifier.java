package org.filrouge.ledgerservice.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.eventstore.EventStoreUnusable;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.audit.AuditedLog;
import org.filrouge.ledger.audit.Auditor;
import org.filrouge.ledger.audit.Finding;
import org.filrouge.ledger.audit.FindingCode;
import org.filrouge.ledger.audit.LedgerAudit;
import org.filrouge.ledger.audit.Severity;
import org.filrouge.ledger.audit.TimeMark;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.rows.DueLeaves;
import org.filrouge.ledgerservice.rows.LedgerRows;
import org.filrouge.ledgerservice.verify.ViewsRecomputation.Outcome;
import org.filrouge.ledgerservice.verify.ViewsRecomputation.Untold;
import org.filrouge.vault.Keys;
import org.jspecify.annotations.Nullable;

/** Checks, offline, a folder of published files, or a data folder with the events themselves, whether a program uses it or not. */
public final class Verifier {

    static final Duration PROMISE = Duration.ofSeconds(10);
    static final Duration SKEW = Duration.ofSeconds(30);
    static final Duration STAMP_DELAY = Duration.ofHours(1);
    private static final int MOMENTS = 10;
    private static final long MOMENT_MILLIS = 200;

    private final Path path;
    private final Instant at;
    private final @Nullable ViewsRecomputation views;
    private final @Nullable Keys vault;
    private final List<Found> found = new ArrayList<>();
    private Brought brought;
    private boolean tied;
    private List<VerifierKey> keys = List.of();

    private Verifier(Path path, Brought brought, Instant at, @Nullable ViewsRecomputation views, @Nullable Keys vault) {
        this.path = path;
        this.brought = brought;
        this.at = at;
        this.views = views;
        this.vault = vault;
    }

    /**
     * Says everything that is wrong.
     *
     * @param at the moment of the audit, by the auditor's own clock
     * @throws CannotCheck when there is no log
     */
    public static Verification of(Path path, Brought brought, Instant at) {
        return new Verifier(path, brought, at, null, null).run();
    }

    /**
     * The same, and whether readers are answered what the events give.
     *
     * @param views makes the views again from the events
     * @param vault the keys of sealed texts, to open them too; null when they are not at hand
     */
    public static Verification of(
            Path path, Brought brought, Instant at, ViewsRecomputation views, @Nullable Keys vault) {
        return new Verifier(path, brought, at, views, vault).run();
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
            try (EventFileRows rows = EventFileRows.open(events);
                    DueLeaves due = new LedgerRows(rows).leaves()) {
                schema(rows);
                size = audit(folder, due);
                found.addAll(new SealsCheck(vault).of(rows));
                if (views != null) {
                    found.addAll(new ViewsCheck(folder, keys, size)
                            .recomputed(new LedgerRows(rows), at, attested -> recomputed(views, attested)));
                }
            } catch (EventStoreUnusable unreadable) {
                throw new CannotCheck(unreadable.getMessage());
            }
        } else {
            if (!log.equals(path)) {
                found.add(Found.of(ServiceFinding.STORE_NOT_COMPARED, Map.of()));
            }
            size = audit(folder, null);
        }
        if (!data || views == null) {
            found.addAll(new ViewsCheck(folder, keys, size).published());
        }
        return new Verification(path.toString(), size, found);
    }

    private void schema(EventFileRows rows) {
        List<String> differences = rows.schemaDifferences();
        if (!differences.isEmpty()) {
            found.add(Found.of(ServiceFinding.SCHEMA_CHANGED, Map.of("differences", String.join("; ", differences))));
        }
    }

    /** Views that were made of changed events say nothing of whether somebody changed the views too. */
    private Outcome recomputed(ViewsRecomputation recomputation, long attested) {
        boolean changed = found.stream()
                .anyMatch(one ->
                        one.severity() == Severity.MANIPULATION && one.code().startsWith("row."));
        return changed ? Outcome.none(Untold.EVENTS_CHANGED) : recomputation.of(path, attested);
    }

    private long audit(LogFolder folder, @Nullable DueLeaves due) {
        continued(folder);
        List<Long> sizes = folder.sizes();
        byte[] checkpoint = laterSigned(folder, sizes, newest(folder, sizes));
        long size = sizeOf(checkpoint);
        List<byte[]> others = sizes.stream()
                .flatMap(signed -> Stream.of(LogFolder.nameOf(signed), LogFolder.cosignedNameOf(signed)))
                .flatMap(name -> folder.read(name).stream())
                .toList();
        keys = Rotations.trusted(folder::read, brought.vkey(), found::add);
        List<TimeMark> stamps = new StampAudit(folder, brought.authorities(), found::add).run(size, at);
        Auditor auditor = new Auditor(brought.trusting(keys), brought.kept(), stamps, at, PROMISE, SKEW, STAMP_DELAY);
        AuditedLog log = new AuditedLog(checkpoint, folder, due == null ? null : due::inLog, others);
        LedgerAudit.of(log, auditor).stream()
                .filter(finding -> !tied || finding.code() != FindingCode.NOTHING_KEPT)
                .forEach(finding -> found.add(SplitNotes.shown(Found.of(finding), checkpoint, others, brought.kept())));
        return size;
    }

    /** Where declared restores ended earlier logs, these are checked first, and lead to the key of the present one. */
    private void continued(LogFolder folder) {
        RestoreAudit.Present present = new RestoreAudit(folder, brought, found::add).run();
        brought = present.brought();
        tied = present.tied();
    }

    /** A program publishes a checkpoint as the newest a moment after it does so under its size. */
    private static byte[] newest(LogFolder folder, List<Long> sizes) {
        byte[] checkpoint = folder.read(LogFolder.CHECKPOINT).orElseThrow();
        for (int waits = 0; waits < MOMENTS && !sizes.isEmpty() && sizeOf(checkpoint) < sizes.getLast(); waits++) {
            try {
                Thread.sleep(MOMENT_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            checkpoint = folder.read(LogFolder.CHECKPOINT).orElseThrow();
        }
        return checkpoint;
    }

    /**
     * What is checked as the newest. One checkpoint that lies there and was never published as the newest is what a program leaves that
     * was killed between the two; with more of them, the newest was put back.
     */
    private byte[] laterSigned(LogFolder folder, List<Long> sizes, byte[] published) {
        long size = sizeOf(published);
        List<Long> later = sizes.stream().filter(signed -> signed > size).toList();
        if (size < 0 || later.isEmpty()) {
            return published;
        }
        Map<String, String> facts = Map.of("kept", later.getLast().toString(), "size", Long.toString(size));
        if (later.size() > 1) {
            found.add(Found.of(new Finding(FindingCode.ROLLED_BACK, facts)));
            return published;
        }
        found.add(Found.of(ServiceFinding.CHECKPOINT_UNPUBLISHED, facts));
        return folder.read(LogFolder.nameOf(later.getLast())).orElse(published);
    }

    static long sizeOf(byte[] checkpoint) {
        try {
            return Checkpoint.parse(SignedNote.parse(checkpoint).text()).size();
        } catch (Malformed unreadable) {
            return -1;
        }
    }
}
