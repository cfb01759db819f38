package org.filrouge.ledger.tiles;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.tree.Frontier;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Merkle;

/**
 * A growing log. Each entry costs a few hashes; full tiles are written as they fill, unfinished ones when {@link #flush()} is
 * asked for, which is before each checkpoint. Only the unfinished tiles are in memory. For one writer.
 */
public final class TileLog {

    private final Tiles tiles;
    private final Frontier frontier;
    private final List<TileRow> rows = new ArrayList<>();
    private final List<byte[]> bundle = new ArrayList<>();

    private TileLog(Tiles tiles, Frontier frontier) {
        this.tiles = tiles;
        this.frontier = frontier;
    }

    /** A log that begins. */
    public static TileLog empty(Tiles tiles) {
        return new TileLog(tiles, new Frontier());
    }

    /**
     * Goes on where a log stood at a size whose files were written. The caller compares {@link #root()} with the checkpoint of
     * that size before trusting it.
     *
     * @throws TileMissing when files of that size are not there
     */
    public static TileLog resume(Tiles tiles, long size) {
        TileReader reader = new TileReader(tiles, size);
        TileLog log = new TileLog(tiles, new Frontier(size, reader.peaks()));
        for (int level = 0; 8 * level < Long.SIZE && size >>> 8 * level > 0; level++) {
            long index = size >>> 8 * level >>> 8;
            log.rows.add(new TileRow(level, index, reader.tile(level, index)));
        }
        log.bundle.addAll(reader.bundle(size >>> 8));
        return log;
    }

    /** Adds an entry and returns its place. */
    public long append(byte[] entry) {
        if (entry.length > EntryBundle.LONGEST_ENTRY) {
            throw new Malformed("an entry of more than 65535 bytes");
        }
        long place = frontier.size();
        Hash leaf = Merkle.leaf(entry);
        frontier.append(leaf);
        bundle.add(entry.clone());
        if (bundle.size() == TilePath.FULL) {
            writeBundle(place >>> 8);
            bundle.clear();
        }
        carry(leaf);
        return place;
    }

    /** Writes the unfinished tiles, so that the present size can be signed. */
    public void flush() {
        if (!bundle.isEmpty()) {
            writeBundle(size() >>> 8);
        }
        rows.forEach(row -> row.write(tiles));
    }

    public long size() {
        return frontier.size();
    }

    public Hash root() {
        return frontier.root();
    }

    private void writeBundle(long index) {
        tiles.write(new TilePath(TilePath.ENTRIES, index, bundle.size()), EntryBundle.write(bundle));
    }

    private void carry(Hash leaf) {
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
}
