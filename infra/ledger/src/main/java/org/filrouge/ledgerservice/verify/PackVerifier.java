package org.filrouge.ledgerservice.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.json.CanonicalJson;
import org.filrouge.ledger.json.Json;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledgerservice.evidence.FileDigest;
import org.filrouge.ledgerservice.evidence.Manifest;
import org.filrouge.ledgerservice.evidence.PackHead;

/** Checks an evidence pack offline, with nothing but the pack and what the auditor brings along. */
final class PackVerifier {

    private static final String STAMP = PackCheckpoint.PLAIN + ".tsr";

    private final Path path;
    private final PackFile pack;
    private final Brought brought;
    private final List<Found> found;
    private int packed;

    private PackVerifier(Path path, PackFile pack, Brought brought, List<Found> found) {
        this.path = path;
        this.pack = pack;
        this.brought = brought;
        this.found = found;
    }

    /** Whether a path leads to a pack, and not to a folder. */
    static boolean isPack(Path path) {
        return PackFile.isZip(path);
    }

    static Verification of(Path path, Brought brought) {
        List<Found> found = new ArrayList<>();
        try (PackFile pack = PackFile.open(path, found::add)) {
            return new PackVerifier(path, pack, brought, found).run();
        } catch (IOException unreadable) {
            throw new CannotCheck("The file cannot be read: " + unreadable.getMessage());
        }
    }

    private Verification run() throws IOException {
        TrustPolicy policy = brought.trusting(Rotations.trusted(pack::read, brought.vkey(), found::add));
        PackCheckpoint signed = new PackCheckpoint(pack, policy, found::add);
        Optional<Checkpoint> checkpoint = signed.read();
        stamp(checkpoint);
        if (checkpoint.isPresent()) {
            new PackConsistency(pack, policy, checkpoint.get(), found::add).check(brought.kept());
            Optional<PackHead> head = head(checkpoint.get());
            if (head.isPresent()) {
                events(head.get(), policy);
            }
        }
        return new Verification(
                path.toString(), checkpoint.map(Checkpoint::size).orElse(-1L), found, packed);
    }

    private void stamp(Optional<Checkpoint> checkpoint) {
        StampReading reading = new StampReading(brought.authorities(), found::add);
        Optional<byte[]> token = pack.read(STAMP);
        if (reading.isByAuthorities(token.isPresent() ? 1 : 0) && token.isPresent() && checkpoint.isPresent()) {
            reading.over(checkpoint.get().size(), token.get(), pack.read(PackCheckpoint.PLAIN));
        }
    }

    private void events(PackHead head, TrustPolicy policy) throws IOException {
        packed = head.events().size();
        PackEvents events = new PackEvents(pack, head, policy, found::add);
        if (events.check()) {
            new PackTexts(pack, head, events, found::add).compare();
        }
    }

    /** The manifest, when the files are those that it names and it speaks of the signed log. */
    private Optional<PackHead> head(Checkpoint checkpoint) throws IOException {
        Optional<byte[]> bytes = pack.read(Manifest.NAME);
        if (bytes.isEmpty()) {
            found.add(Found.of(PackFinding.ENTRY_MISSING, Map.of("name", Manifest.NAME)));
            return Optional.empty();
        }
        try {
            Json manifest = CanonicalJson.read(bytes.get());
            PackHead head = PackHead.read(manifest);
            contradictions(head, checkpoint);
            files(head, Manifest.files(manifest), bytes.get());
            return Optional.of(head);
        } catch (Malformed refused) {
            refused(String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private void contradictions(PackHead head, Checkpoint checkpoint) {
        if (!head.checkpoint().equals(checkpoint)) {
            throw new Malformed("it speaks of another checkpoint");
        }
        if (head.known() > checkpoint.size()
                || !head.events().isEmpty() && head.events().getLast() >= head.known()) {
            throw new Malformed("it has events that were not known");
        }
        if ((head.kept() != null) != pack.has("consistency")) {
            throw new Malformed("a consistency proof goes with a kept size, and only with one");
        }
    }

    private void files(PackHead head, Map<String, String> listed, byte[] manifest) throws IOException {
        Map<String, FileDigest> there = new TreeMap<>();
        for (String name : pack.names()) {
            there.put(name, pack.digest(name));
        }
        boolean same = true;
        TreeSet<String> names = new TreeSet<>(listed.keySet());
        names.addAll(PackEvents.names(head));
        names.addAll(there.keySet());
        for (String name : names) {
            same &= file(name, listed.get(name), there.get(name));
        }
        FileDigest sums = there.remove(Manifest.SUMS);
        if (same && !java.util.Arrays.equals(Manifest.bytes(head, there), manifest)) {
            refused("it is not written as a manifest is");
        }
        if (same && (sums == null || !sums.sha256().equals(sha256(Manifest.sums(there))))) {
            found.add(Found.of(PackFinding.ENTRY_CHANGED, Map.of("name", Manifest.SUMS)));
        }
    }

    private boolean file(
            String name,
            @org.jspecify.annotations.Nullable String listed,
            @org.jspecify.annotations.Nullable FileDigest there) {
        PackFinding code = there == null
                ? PackFinding.ENTRY_MISSING
                : listed == null
                        ? PackFinding.ENTRY_ADDED
                        : listed.equals(there.sha256()) ? null : PackFinding.ENTRY_CHANGED;
        if (code == null || there != null && (Manifest.isGrowing(name) || name.equals(Manifest.NAME))) {
            return true;
        }
        String shown = name.matches("[\\x20-\\x7e]{1,80}") ? name : "?";
        found.add(Found.of(code, Map.of("name", shown)));
        return false;
    }

    private static String sha256(byte[] bytes) {
        return org.filrouge.ledger.tree.Sha256.of(bytes).hex();
    }

    private void refused(String reason) {
        found.add(Found.of(PackFinding.MANIFEST_REFUSED, Map.of("reason", reason)));
    }
}
