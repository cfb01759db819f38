package org.filrouge.ledger.broken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks the fence, to show that it can be broken. */
public final class LedgerThatReadsFiles {

    byte[] tile(Path path) throws IOException {
        return Files.readAllBytes(path);
    }
}
