package org.filrouge.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.tree.StrictBase64;

/** The private key of a log or a witness. Whoever makes one hands in 32 bytes of good chance. */
public final class SigningKey {

    private static final String PREFIX = "PRIVATE+KEY+";
    private static final int PARTS = 3;

    private final VerifierKey verifier;
    private final byte[] seed;
    private final PrivateKey key;

    private SigningKey(String name, KeyType type, byte[] seed) {
        if (seed.length != Ed25519.KEY_LENGTH) {
            throw new Malformed("an Ed25519 seed has 32 bytes");
        }
        this.seed = seed.clone();
        this.key = Ed25519.privateKey(this.seed);
        this.verifier = VerifierKey.of(name, type, Ed25519.publicKeyOf(this.seed));
    }

    /** The key that a log of this origin signs with. */
    public static SigningKey ofLog(String origin, byte[] seed) {
        return new SigningKey(origin, KeyType.ED25519, seed);
    }

    /** The key that a witness of this name countersigns with. */
    public static SigningKey ofWitness(String name, byte[] seed) {
        return new SigningKey(name, KeyType.COSIGNATURE_V1, seed);
    }

    /** Reads {@code PRIVATE+KEY+name+id+key}. */
    public static SigningKey parse(String text) {
        String[] parts =
                text.startsWith(PREFIX) ? text.substring(PREFIX.length()).split("\\+", PARTS) : new String[0];
        if (parts.length != PARTS) {
            throw new Malformed("not a signing key");
        }
        byte[] typeAndSeed = StrictBase64.decode(parts[2]);
        if (typeAndSeed.length != 1 + Ed25519.KEY_LENGTH) {
            throw new Malformed("not a signing key");
        }
        byte[] seed = Arrays.copyOfRange(typeAndSeed, 1, typeAndSeed.length);
        SigningKey read = new SigningKey(parts[0], KeyType.of(typeAndSeed[0]), seed);
        if (!read.verifier.id().toString().equals(parts[1])) {
            throw new Malformed("a signing key whose id does not fit its name and key");
        }
        return read;
    }

    /** The key that others verify with. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** Signs a text as a log does. */
    public NoteSignature sign(String text) {
        require(KeyType.ED25519);
        return signature(Ed25519.sign(key, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Countersigns a checkpoint's text as a witness does, at a time in seconds since 1970. */
    public NoteSignature cosign(String checkpoint, long time) {
        require(KeyType.COSIGNATURE_V1);
        if (time <= 0) {
            throw new IllegalArgumentException("a witness tells the time");
        }
        byte[] signed = Ed25519.sign(key, VerifierKey.cosigned(time, checkpoint));
        return signature(ByteBuffer.allocate(Long.BYTES + signed.length)
                .putLong(time)
                .put(signed)
                .array());
    }

    /** The secret form, for the key file alone. */
    public String secret() {
        byte[] typeAndSeed = Ed25519.joined(new byte[] {verifier.type().code()}, seed);
        return PREFIX + verifier.name() + "+" + verifier.id() + "+"
                + Base64.getEncoder().encodeToString(typeAndSeed);
    }

    private NoteSignature signature(byte[] blob) {
        return new NoteSignature(verifier.name(), verifier.id(), blob);
    }

    private void require(KeyType type) {
        if (verifier.type() != type) {
            throw new IllegalStateException("this key is of kind " + verifier.type());
        }
    }

    @Override
    public String toString() {
        return "signing key of " + verifier;
    }
}
