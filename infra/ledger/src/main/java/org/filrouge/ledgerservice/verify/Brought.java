package org.filrouge.ledgerservice.verify;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledgerservice.stamp.StampCheck;
import org.jspecify.annotations.Nullable;

/**
 * What the auditor brings along; none of it may come from what is checked.
 *
 * @param vkey the log's key, as it was pinned
 * @param policy the witnesses that are trusted and how many must sign, as a policy file; null for none asked
 * @param kept signed checkpoints kept from earlier
 * @param authorities the time-stamping authorities that are trusted; none for stamps not asked for
 */
public record Brought(VerifierKey vkey, byte @Nullable [] policy, List<byte[]> kept, List<StampCheck> authorities) {

    private static final byte[] NO_WITNESSES = "quorum none\n".getBytes(StandardCharsets.UTF_8);

    public Brought {
        kept = List.copyOf(kept);
        authorities = List.copyOf(authorities);
    }

    /** Without time stamps. */
    public Brought(VerifierKey vkey, byte @Nullable [] policy, List<byte[]> kept) {
        this(vkey, policy, kept, List.of());
    }

    /** Whom the auditor trusts, once the log's keys that follow from the pinned one are known. */
    TrustPolicy trusting(List<VerifierKey> keys) {
        byte[] own = policy == null ? NO_WITNESSES : policy;
        List<VerifierKey> named =
                TrustPolicy.parse(own).logs().stream().map(log -> log.key()).toList();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        keys.stream()
                .filter(key -> !named.contains(key))
                .forEach(key -> file.writeBytes(("log " + key + "\n").getBytes(StandardCharsets.UTF_8)));
        file.writeBytes(own);
        return TrustPolicy.parse(file.toByteArray());
    }
}
