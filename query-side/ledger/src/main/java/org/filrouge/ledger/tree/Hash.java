package org.filrouge.ledger.tree;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.filrouge.ledger.Malformed;

/** A SHA-256 value: 32 bytes that stand for a leaf, an inner node or a root of the log's tree. */
public final class Hash {

    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The hash that these bytes are.
     *
     * @throws Malformed when there are not 32 of them
     */
    public static Hash of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** The hash at a place of a longer row of bytes, such as a tile. */
    public static Hash of(byte[] bytes, int offset, int length) {
        if (length != LENGTH) {
            throw new Malformed("a hash has 32 bytes, not " + length);
        }
        return new Hash(Arrays.copyOfRange(bytes, offset, offset + LENGTH));
    }

    /** Takes over bytes that nobody else holds. */
    static Hash owning(byte[] digest) {
        return new Hash(digest);
    }

    /** The hash written in padded standard base64. */
    public static Hash base64(String text) {
        return of(StrictBase64.decode(text));
    }

    /** The hash written in hexadecimal digits. */
    public static Hash hex(String text) {
        try {
            return of(HexFormat.of().parseHex(text));
        } catch (IllegalArgumentException noDigits) {
            throw new Malformed("a hash that is not written in hexadecimal digits");
        }
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    byte[] shared() {
        return bytes;
    }

    /** Writes the hash into a longer row of bytes. */
    public void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, LENGTH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
