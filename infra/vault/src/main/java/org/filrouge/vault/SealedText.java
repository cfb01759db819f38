package org.filrouge.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.filrouge.json.SealedMark;

/**
 * A text as it stands in the log: {@code sealed:1:} and, in base64url, the key's name (16 bytes), the hash of its place (32), the nonce
 * (12), and what AES-256-GCM makes of it (its bytes and 16 more). Key and place are bound to it as associated data.
 */
public final class SealedText {

    private static final byte[] LABEL = "fil-rouge/seal/v1\0".getBytes(StandardCharsets.UTF_8);
    private static final int HEAD = KeyId.BYTES + Place.BYTES;
    private static final int SHORTEST = HEAD + AesGcm.NONCE_BYTES + AesGcm.TAG_BYTES;

    private final byte[] bytes;

    private SealedText(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Seals a text.
     *
     * @param nonce 12 random bytes that were never used with this key
     */
    public static SealedText seal(VaultKey key, Place place, byte[] nonce, String text) {
        byte[] head = ByteBuffer.allocate(HEAD)
                .put(key.id().bytes())
                .put(place.hash())
                .array();
        byte[] sealed = AesGcm.seal(key.secret(), nonce, bound(head), text.getBytes(StandardCharsets.UTF_8));
        return new SealedText(ByteBuffer.allocate(HEAD + nonce.length + sealed.length)
                .put(head)
                .put(nonce)
                .put(sealed)
                .array());
    }

    /** The sealed text that is written so; empty when it is none. */
    public static Optional<SealedText> read(String token) {
        if (!token.startsWith(SealedMark.PREFIX)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token.substring(SealedMark.PREFIX.length()));
            SealedText read = new SealedText(bytes);
            // One text has one form: the last digit's spare bits and padding are no place to hide anything.
            return bytes.length >= SHORTEST && read.toString().equals(token) ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException notSo) {
            return Optional.empty();
        }
    }

    /** The name of the key it was sealed with. */
    public KeyId key() {
        return KeyId.of(Arrays.copyOf(bytes, KeyId.BYTES));
    }

    /** Whether it was sealed for this place. */
    public boolean isAt(Place place) {
        return Arrays.equals(Arrays.copyOfRange(bytes, KeyId.BYTES, HEAD), place.hash());
    }

    /** The text; empty when the key is another one, or a bit of it was changed. */
    public Optional<String> open(VaultKey key) {
        return key.id().equals(key()) ? open(key.secret()) : Optional.empty();
    }

    /** The text; empty also when it was sealed for another place. */
    public Optional<String> openAt(Place place, VaultKey key) {
        return isAt(place) ? open(key) : Optional.empty();
    }

    private Optional<String> open(SecretKey secret) {
        byte[] nonce = Arrays.copyOfRange(bytes, HEAD, HEAD + AesGcm.NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(bytes, HEAD + AesGcm.NONCE_BYTES, bytes.length);
        return AesGcm.open(secret, nonce, bound(Arrays.copyOf(bytes, HEAD)), sealed)
                .map(clear -> new String(clear, StandardCharsets.UTF_8));
    }

    private static byte[] bound(byte[] head) {
        return ByteBuffer.allocate(LABEL.length + head.length)
                .put(LABEL)
                .put(head)
                .array();
    }

    /** As it is written. */
    @Override
    public String toString() {
        return SealedMark.PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
