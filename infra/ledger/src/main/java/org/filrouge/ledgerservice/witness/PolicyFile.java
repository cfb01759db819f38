package org.filrouge.ledgerservice.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.policy.TrustPolicy;
import org.jspecify.annotations.Nullable;

/** The operator's C2SP tlog-policy: which witnesses to ask, where, and how many of them are enough. */
public final class PolicyFile {

    private PolicyFile() {}

    /**
     * Reads it.
     *
     * @param file null when no witnesses are asked
     * @throws WitnessUnusable when it cannot be read, or has witnesses and does not name this log's key
     */
    public static TrustPolicy read(@Nullable Path file, VerifierKey log) {
        if (file == null) {
            return TrustPolicy.parse("quorum none\n".getBytes(StandardCharsets.US_ASCII));
        }
        TrustPolicy policy;
        try {
            policy = TrustPolicy.parse(Files.readAllBytes(file));
        } catch (IOException | Malformed unreadable) {
            throw new WitnessUnusable("The policy " + file + " cannot be read: " + unreadable.getMessage());
        }
        if (policy.logs().stream().noneMatch(party -> party.key().equals(log))) {
            throw new WitnessUnusable("The policy " + file + " does not name this log; add the line: log " + log);
        }
        return policy;
    }
}
