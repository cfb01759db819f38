package org.filrouge.ledger.tiles;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.ledger.tree.Frontier;
import org.filrouge.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** The unfinished tile at the right end of one level. */
final class TileRow {

    private final int level;
    private final List<Hash> hashes = new ArrayList<>(TilePath.FULL);
    private Frontier edge = new Frontier();
    private long index;

    TileRow(int level, long index, List<Hash> begun) {
        this.level = level;
        this.index = index;
        begun.forEach(this::add);
    }

    boolean add(Hash hash) {
        hashes.add(hash);
        edge.append(hash);
        return hashes.size() == TilePath.FULL;
    }

    void write(Tiles tiles) {
        if (!hashes.isEmpty()) {
            tiles.write(new TilePath(level, index, hashes.size()), bytes());
        }
    }

    /** Begins the next tile and returns the hash over the one that is full. */
    Hash turnOver() {
        Hash over = edge.root();
        edge = new Frontier();
        hashes.clear();
        index++;
        return over;
    }

    /** The root over this tile and what lies to its right, on the levels below. */
    @Nullable
    Hash over(@Nullable Hash right) {
        return edge.over(right);
    }

    private byte[] bytes() {
        byte[] tile = new byte[hashes.size() * Hash.LENGTH];
        for (int i = 0; i < hashes.size(); i++) {
            hashes.get(i).copyTo(tile, i * Hash.LENGTH);
        }
        return tile;
    }
}
