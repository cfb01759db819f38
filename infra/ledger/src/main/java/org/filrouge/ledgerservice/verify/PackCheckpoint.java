package org.filrouge.ledgerservice.verify;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.audit.Finding;
import org.filrouge.ledger.audit.FindingCode;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledger.policy.Witnessed;

/** The signed checkpoint of a pack, and who countersigned it. */
final class PackCheckpoint {

    static final String PLAIN = "checkpoint";
    private static final String COSIGNED = "checkpoint.cosigned";

    private final PackFile pack;
    private final TrustPolicy policy;
    private final Consumer<Found> found;

    PackCheckpoint(PackFile pack, TrustPolicy policy, Consumer<Found> found) {
        this.pack = pack;
        this.policy = policy;
        this.found = found;
    }

    /** What a trusted key signed; empty when none did. */
    Optional<Checkpoint> read() {
        Optional<Witnessed> plain = evaluate(PLAIN, true);
        plain.ifPresent(log -> {
            Witnessed best = evaluate(COSIGNED, false)
                    .filter(cosigned -> same(log.checkpoint(), cosigned.checkpoint()))
                    .orElse(log);
            if (!best.quorumMet()) {
                tell(FindingCode.QUORUM_NOT_MET, Map.of("size", size(best), "witnesses", names(best)));
            }
        });
        return plain.map(Witnessed::checkpoint);
    }

    private Optional<Witnessed> evaluate(String name, boolean needed) {
        Optional<byte[]> note = pack.read(name);
        if (note.isEmpty()) {
            if (needed) {
                found.accept(Found.of(PackFinding.ENTRY_MISSING, Map.of("name", name)));
            }
            return Optional.empty();
        }
        try {
            return Optional.of(policy.evaluate(SignedNote.parse(note.get())));
        } catch (Malformed refused) {
            tell(FindingCode.CHECKPOINT_REFUSED, Map.of("reason", String.valueOf(refused.getMessage())));
            return Optional.empty();
        }
    }

    private boolean same(Checkpoint plain, Checkpoint cosigned) {
        boolean same = plain.equals(cosigned);
        if (!same && plain.size() == cosigned.size()) {
            tell(
                    FindingCode.SPLIT_VIEW,
                    Map.of(
                            "size", Long.toString(plain.size()),
                            "root", plain.root().base64(),
                            "other", cosigned.root().base64()));
        } else if (!same) {
            found.accept(Found.of(PackFinding.ENTRY_CHANGED, Map.of("name", COSIGNED)));
        }
        return same;
    }

    private void tell(FindingCode code, Map<String, String> facts) {
        found.accept(Found.of(new Finding(code, facts)));
    }

    private static String size(Witnessed witnessed) {
        return Long.toString(witnessed.checkpoint().size());
    }

    private static String names(Witnessed witnessed) {
        return witnessed.cosignatures().stream().map(by -> by.key().name()).collect(Collectors.joining(", ", "[", "]"));
    }
}
