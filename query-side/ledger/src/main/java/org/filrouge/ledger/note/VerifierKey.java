package org.filrouge.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.tree.StrictBase64;

/** Somebody's public key as a reader pins it: typed in from paper, never taken from what it is to verify. */
public final class VerifierKey {

    private static final int PARTS = 3;

    private final String name;
    private final KeyType type;
    private final byte[] typeAndKey;
    private final KeyId id;
    private final PublicKey key;

    private VerifierKey(String name, byte[] typeAndKey) {
        this.name = KeyName.checked(name);
        if (typeAndKey.length == 0) {
            throw new Malformed("an empty key");
        }
        this.type = KeyType.of(typeAndKey[0]);
        this.typeAndKey = typeAndKey;
        this.id = KeyId.of(name, typeAndKey);
        this.key = Ed25519.publicKey(raw());
    }

    /** The key of a log, from the 32 bytes of an Ed25519 public key. */
    public static VerifierKey ofLog(String origin, byte[] raw) {
        return of(KeyName.checked(origin), KeyType.ED25519, raw);
    }

    static VerifierKey of(String name, KeyType type, byte[] key) {
        return new VerifierKey(name, Ed25519.joined(new byte[] {type.code()}, key));
    }

    /**
     * Reads {@code name+id+key}.
     *
     * @throws Malformed when the id is not that of the name and key, or the key is of another kind or unsafe
     */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", PARTS);
        if (parts.length != PARTS) {
            throw new Malformed("a verifier key has a name, an id and a key");
        }
        VerifierKey read = new VerifierKey(parts[0], StrictBase64.decode(parts[2]));
        if (!read.id.toString().equals(parts[1])) {
            throw new Malformed("a verifier key whose id does not fit its name and key");
        }
        return read;
    }

    public String name() {
        return name;
    }

    public KeyType type() {
        return type;
    }

    /** The 32 bytes of the public key. */
    public byte[] raw() {
        return Arrays.copyOfRange(typeAndKey, 1, typeAndKey.length);
    }

    KeyId id() {
        return id;
    }

    boolean made(NoteSignature signature) {
        return signature.name().equals(name) && signature.id().equals(id);
    }

    /** What the signature says when it is good: that it was made, and for a witness, when. */
    Optional<Verified> verify(String text, NoteSignature signature) {
        byte[] blob = signature.blob();
        return switch (type) {
            case ED25519 -> verified(text.getBytes(StandardCharsets.UTF_8), blob, Verified.UNTIMED);
            case COSIGNATURE_V1 -> cosignature(text, blob);
        };
    }

    private Optional<Verified> cosignature(String text, byte[] blob) {
        if (blob.length != Long.BYTES + Ed25519.SIGNATURE_LENGTH) {
            return Optional.empty();
        }
        long time = ByteBuffer.wrap(blob).getLong();
        if (time < 0) {
            return Optional.empty();
        }
        byte[] signed = Arrays.copyOfRange(blob, Long.BYTES, blob.length);
        return verified(cosigned(time, text), signed, time);
    }

    private Optional<Verified> verified(byte[] message, byte[] signed, long time) {
        boolean good = signed.length == Ed25519.SIGNATURE_LENGTH && Ed25519.verify(key, message, signed);
        return good ? Optional.of(new Verified(this, time)) : Optional.empty();
    }

    static byte[] cosigned(long time, String text) {
        return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that
                && name.equals(that.name)
                && Arrays.equals(typeAndKey, that.typeAndKey);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return name + "+" + id + "+" + Base64.getEncoder().encodeToString(typeAndKey);
    }
}
