package org.filrouge.ledger.note;

import java.util.Arrays;
import org.filrouge.ledger.Malformed;

/** What a key signs, and how; the byte is part of every key id. Others, such as ML-DSA-44 (6), are not taken yet. */
public enum KeyType {
    /** Ed25519 over the note's text: how a log signs. */
    ED25519(1),
    /** Ed25519 over the text with the time before it: how a witness countersigns. */
    COSIGNATURE_V1(4);

    private final byte code;

    KeyType(int code) {
        this.code = (byte) code;
    }

    byte code() {
        return code;
    }

    static KeyType of(byte code) {
        return Arrays.stream(values())
                .filter(type -> type.code == code)
                .findFirst()
                .orElseThrow(() -> new Malformed("a key of a kind that is not known: " + (code & 0xff)));
    }
}
