package org.filrouge.ledger.testing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.filrouge.ledger.tiles.TilePath;
import org.filrouge.ledger.tiles.Tiles;

/** The published files in memory, open to whoever wants to tamper with them. */
public final class MemoryTiles implements Tiles {

    public final Map<String, byte[]> files = new TreeMap<>();

    @Override
    public Optional<byte[]> read(TilePath path) {
        return Optional.ofNullable(files.get(path.path())).map(byte[]::clone);
    }

    @Override
    public void write(TilePath path, byte[] bytes) {
        files.put(path.path(), bytes.clone());
    }
}
