package org.filrouge.ledger.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.filrouge.ledger.tiles.TilePath;
import org.filrouge.ledger.tiles.Tiles;

/** Takes the tiles that the entries give, and compares them with the published ones instead of keeping them. */
record ComparedTiles(Tiles published, Consumer<Finding> found) implements Tiles {

    @Override
    public Optional<byte[]> read(TilePath path) {
        return Optional.empty();
    }

    @Override
    public void write(TilePath path, byte[] bytes) {
        Optional<byte[]> there = published
                .read(path)
                .or(() -> published.read(path.full()).map(full -> Arrays.copyOf(full, bytes.length)));
        if (there.isEmpty()) {
            found.accept(Finding.of(FindingCode.TILE_MISSING, "path", path));
        } else if (!Arrays.equals(there.get(), bytes)) {
            found.accept(Finding.of(FindingCode.TILE_DIFFERS, "path", path));
        }
    }
}
