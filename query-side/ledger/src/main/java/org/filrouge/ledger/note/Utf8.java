package org.filrouge.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.filrouge.ledger.Malformed;

/** Reads UTF-8 that is right to the last byte. */
public final class Utf8 {

    private Utf8() {}

    public static String read(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new Malformed("not UTF-8");
        }
    }
}
