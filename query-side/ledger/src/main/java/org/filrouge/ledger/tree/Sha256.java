package org.filrouge.ledger.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, as the JDK gives it; every JDK must. */
public final class Sha256 {

    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha256::fresh);

    private Sha256() {}

    /** The hash of bytes as they are, as {@code sha256sum} prints it. */
    public static Hash of(byte[] bytes) {
        return Hash.owning(DIGEST.get().digest(bytes));
    }

    static MessageDigest digest() {
        return DIGEST.get();
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
