package org.filrouge.ledgerservice.evidence;

import java.io.IOException;
import java.io.OutputStream;

/** A file's bytes, written whenever they are wanted; the same each time. */
@FunctionalInterface
public interface Body {

    void writeTo(OutputStream out) throws IOException;

    static Body of(byte[] bytes) {
        return out -> out.write(bytes);
    }
}
