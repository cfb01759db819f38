package org.filrouge.ledger.witness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.tree.Consistency;
import org.filrouge.ledger.tree.Merkle;
import org.filrouge.ledger.witness.WitnessAnswer.Accepted;
import org.filrouge.ledger.witness.WitnessAnswer.Conflict;
import org.filrouge.ledger.witness.WitnessAnswer.Refused;

/**
 * Somebody outside who remembers how far the log had got, and countersigns only what continues it. The caller keeps the last
 * checkpoint of each log, and makes reading it, deciding and keeping the new one a single step.
 *
 * @param logs the keys of the logs it follows; a key's name is its log's origin
 */
public record Witness(SigningKey key, List<VerifierKey> logs) {

    public Witness {
        logs = List.copyOf(logs);
    }

    /** The log that a request is about, so that the caller can look up what is known of it. */
    public static String origin(AddCheckpoint request) {
        return request.checkpoint().text().lines().findFirst().orElse("");
    }

    /**
     * Decides.
     *
     * @param known the last checkpoint of this log that was countersigned; empty when there is none
     * @param time now, in seconds since 1970
     */
    public WitnessAnswer decide(Optional<Checkpoint> known, AddCheckpoint request, long time) {
        String origin = origin(request);
        List<VerifierKey> keys =
                logs.stream().filter(log -> log.name().equals(origin)).toList();
        if (keys.isEmpty()) {
            return refused(WitnessRefusal.UNKNOWN_ORIGIN, Map.of("origin", origin));
        }
        try {
            request.checkpoint().verify(keys);
        } catch (Malformed notSigned) {
            return refused(WitnessRefusal.NOT_SIGNED, Map.of("origin", origin, "reason", notSigned.getMessage()));
        }
        try {
            return ofSigned(
                    known, request, Checkpoint.parse(request.checkpoint().text()), time);
        } catch (Malformed noCheckpoint) {
            return unreadable(noCheckpoint.getMessage());
        }
    }

    /** The answer to a body that is no request at all. */
    public static WitnessAnswer unreadable(String reason) {
        return refused(WitnessRefusal.MALFORMED, Map.of("reason", reason));
    }

    private WitnessAnswer ofSigned(Optional<Checkpoint> known, AddCheckpoint request, Checkpoint offered, long time) {
        Map<String, String> sizes = Map.of("old", "" + request.oldSize(), "size", "" + offered.size());
        if (request.oldSize() > offered.size()) {
            return refused(WitnessRefusal.OLD_SIZE_BEYOND, sizes);
        }
        long knownSize = known.map(Checkpoint::size).orElse(0L);
        if (request.oldSize() != knownSize) {
            return new Conflict(knownSize);
        }
        if (known.filter(before -> contradicts(before, request, offered)).isPresent()) {
            return new Conflict(knownSize);
        }
        boolean continues = Consistency.holds(
                knownSize,
                known.map(Checkpoint::root).orElse(Merkle.EMPTY),
                offered.size(),
                offered.root(),
                request.proof());
        return continues
                ? new Accepted(offered, key.cosign(offered.text(), time))
                : refused(WitnessRefusal.NOT_CONSISTENT, sizes);
    }

    /** Another root for the size that is known: the protocol answers with that size, as to a log that is elsewhere. */
    private static boolean contradicts(Checkpoint known, AddCheckpoint request, Checkpoint offered) {
        return request.proof().isEmpty()
                && offered.size() == known.size()
                && !offered.root().equals(known.root());
    }

    private static Refused refused(WitnessRefusal code, Map<String, String> facts) {
        return new Refused(code.status(), new Refusal(code, facts));
    }
}
