package org.filrouge.ledgerservice.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.filrouge.json.KernelJson;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.audit.Finding;
import org.filrouge.ledger.audit.FindingCode;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledger.tree.Consistency;
import org.filrouge.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Whether the log that a pack speaks of continues what the auditor kept. */
final class PackConsistency {

    private static final String NAME = "consistency";

    private final PackFile pack;
    private final TrustPolicy policy;
    private final Checkpoint signed;
    private final Consumer<Found> found;

    PackConsistency(PackFile pack, TrustPolicy policy, Checkpoint signed, Consumer<Found> found) {
        this.pack = pack;
        this.policy = policy;
        this.signed = signed;
        this.found = found;
    }

    /** What the file tells. */
    private record Told(long from, Hash root, List<Hash> hashes) {}

    void check(List<byte[]> kept) {
        Told told = pack.read(NAME).map(this::told).orElse(null);
        int usable = 0;
        for (byte[] note : kept) {
            Optional<Checkpoint> earlier = open(note);
            usable += earlier.isPresent() ? 1 : 0;
            earlier.ifPresent(checkpoint -> continued(checkpoint, told));
        }
        if (usable == 0) {
            tell(FindingCode.NOTHING_KEPT, Map.of());
        }
    }

    private void continued(Checkpoint kept, @Nullable Told told) {
        String size = Long.toString(kept.size());
        if (kept.size() > signed.size()) {
            tell(FindingCode.ROLLED_BACK, Map.of("kept", size, "size", Long.toString(signed.size())));
        } else if (kept.size() == signed.size()) {
            if (!kept.root().equals(signed.root())) {
                tell(
                        FindingCode.SPLIT_VIEW,
                        Map.of(
                                "size",
                                size,
                                "root",
                                kept.root().base64(),
                                "other",
                                signed.root().base64()));
            }
        } else if (kept.size() > 0 && (told == null || told.from() != kept.size())) {
            found.accept(Found.of(PackFinding.CONSISTENCY_MISSING, Map.of("size", size)));
        } else if (told != null && told.from() == kept.size() && !told.root().equals(kept.root())) {
            tell(FindingCode.HISTORY_REWRITTEN, Map.of("size", size));
        }
    }

    /** What the file tells, when its proof holds: from the root that it names itself. */
    private @Nullable Told told(byte[] file) {
        try {
            JsonNode json = KernelJson.mapper().readTree(file);
            Told told = new Told(
                    json.at("/from").asLong(-1),
                    Hash.base64(json.at("/fromRoot").asString("")),
                    StreamSupport.stream(json.at("/hashes").spliterator(), false)
                            .map(hash -> Hash.base64(hash.asString("")))
                            .toList());
            if (json.at("/to").asLong(-1) != signed.size()
                    || !json.at("/toRoot").asString("").equals(signed.root().base64())
                    || told.from() <= 0
                    || !Consistency.holds(told.from(), told.root(), signed.size(), signed.root(), told.hashes())) {
                throw new Malformed("it does not lead to the signed root");
            }
            return told;
        } catch (JacksonException | Malformed refused) {
            found.accept(Found.of(PackFinding.CONSISTENCY_REFUSED, Map.of("reason", reason(refused))));
            return null;
        }
    }

    private Optional<Checkpoint> open(byte[] note) {
        try {
            return Optional.of(policy.evaluate(SignedNote.parse(note)).checkpoint())
                    .filter(kept -> kept.origin().equals(signed.origin()));
        } catch (Malformed refused) {
            tell(FindingCode.KEPT_UNREADABLE, Map.of("reason", reason(refused)));
            return Optional.empty();
        }
    }

    private static String reason(RuntimeException refused) {
        return refused instanceof Malformed ? String.valueOf(refused.getMessage()) : "it is no JSON";
    }

    private void tell(FindingCode code, Map<String, String> facts) {
        found.accept(Found.of(new Finding(code, facts)));
    }
}
