package org.filrouge.ledger.tiles;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Merkle;

/**
 * The tree of a growing log and its tiles, without the entries. Each leaf costs a few hashes; full tiles are written as they
 * fill, unfinished ones when {@link #flush()} is asked for. Only the unfinished tiles are in memory.
 */
public final class TileTree {

    private final Tiles tiles;
    private final List<TileRow> rows = new ArrayList<>();
    private long size;

    private TileTree(Tiles tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    /** A tree that begins. */
    public static TileTree empty(Tiles tiles) {
        return new TileTree(tiles, 0);
    }

    static TileTree resume(Tiles tiles, TileReader reader) {
        long size = reader.size();
        TileTree tree = new TileTree(tiles, size);
        for (int level = 0; 8 * level < Long.SIZE && size >>> 8 * level > 0; level++) {
            long index = size >>> 8 * level >>> 8;
            tree.rows.add(new TileRow(level, index, reader.tile(level, index)));
        }
        return tree;
    }

    /** One more leaf. */
    public void append(Hash leaf) {
        size++;
        Hash carried = leaf;
        for (int level = 0; ; level++) {
            if (level == rows.size()) {
                rows.add(new TileRow(level, 0, List.of()));
            }
            TileRow row = rows.get(level);
            if (!row.add(carried)) {
                return;
            }
            row.write(tiles);
            carried = row.turnOver();
        }
    }

    /** Writes the unfinished tiles. */
    public void flush() {
        rows.forEach(row -> row.write(tiles));
    }

    public long size() {
        return size;
    }

    public Hash root() {
        Hash root = null;
        for (TileRow row : rows) {
            root = row.over(root);
        }
        return root == null ? Merkle.EMPTY : root;
    }
}
