package org.filrouge.ledger.tree;

import java.util.Base64;
import org.filrouge.ledger.Malformed;

/** Standard base64 with padding; one text for one row of bytes, and no other. */
public final class StrictBase64 {

    private StrictBase64() {}

    public static byte[] decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException broken) {
            throw new Malformed("not base64");
        }
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new Malformed("base64 that is written in an unusual way");
        }
        return bytes;
    }
}
