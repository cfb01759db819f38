package org.filrouge.vault;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM of the JDK (NIST SP 800-38D): nonces of 96 bits, tags of 128. */
final class AesGcm {

    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;

    private static final String NAME = "AES/GCM/NoPadding";

    private AesGcm() {}

    /** The ciphertext with its tag. */
    static byte[] seal(SecretKey key, byte[] nonce, byte[] bound, byte[] clear) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(clear);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** The clear bytes; empty when the key, the nonce, what it is bound to or a single bit is another. */
    static Optional<byte[]> open(SecretKey key, byte[] nonce, byte[] bound, byte[] sealed) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(sealed));
        } catch (AEADBadTagException otherwise) {
            return Optional.empty();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(NAME);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
