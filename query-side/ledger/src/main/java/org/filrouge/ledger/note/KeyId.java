package org.filrouge.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.filrouge.ledger.tree.Sha256;

/** The four bytes that, with its name, tell which key signed; computed from name, kind and public key. */
record KeyId(int value) {

    static KeyId of(String name, byte[] typeAndKey) {
        byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] hash = Sha256.of(Ed25519.joined(named, typeAndKey)).bytes();
        return of(Arrays.copyOf(hash, Integer.BYTES));
    }

    static KeyId of(byte[] bytes) {
        return new KeyId(ByteBuffer.wrap(bytes).getInt());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    @Override
    public String toString() {
        return "%08x".formatted(value);
    }
}
