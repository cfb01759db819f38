package org.filrouge.ledger.tiles;

import java.util.Optional;

/** Where the published files of the log are kept: a folder, an evidence pack, a website. Written files never change. */
public interface Tiles {

    /** The bytes of a file, exactly as published; empty when it is not there. */
    Optional<byte[]> read(TilePath path);

    /** Keeps a file; it must be on disk before a checkpoint that needs it is published. */
    void write(TilePath path, byte[] bytes);
}
