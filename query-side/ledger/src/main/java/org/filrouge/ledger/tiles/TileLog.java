package org.filrouge.ledger.tiles;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Merkle;

/**
 * A growing log: its entries and the tree over them. Call {@link #flush()} before each checkpoint, so that its files are there.
 * For one writer.
 */
public final class TileLog {

    private final Tiles tiles;
    private final TileTree tree;
    private final List<byte[]> bundle = new ArrayList<>();

    private TileLog(Tiles tiles, TileTree tree) {
        this.tiles = tiles;
        this.tree = tree;
    }

    /** A log that begins. */
    public static TileLog empty(Tiles tiles) {
        return new TileLog(tiles, TileTree.empty(tiles));
    }

    /**
     * Goes on where a log stood at a size whose files were written. The caller compares {@link #root()} with the checkpoint of
     * that size before trusting it.
     *
     * @throws TileMissing when files of that size are not there
     */
    public static TileLog resume(Tiles tiles, long size) {
        TileReader reader = new TileReader(tiles, size);
        TileLog log = new TileLog(tiles, TileTree.resume(tiles, reader));
        log.bundle.addAll(reader.bundle(size >>> 8));
        return log;
    }

    /** Adds an entry and returns its place. */
    public long append(byte[] entry) {
        if (entry.length > EntryBundle.LONGEST_ENTRY) {
            throw new Malformed("an entry of more than 65535 bytes");
        }
        long place = tree.size();
        bundle.add(entry.clone());
        if (bundle.size() == TilePath.FULL) {
            writeBundle(place >>> 8);
            bundle.clear();
        }
        tree.append(Merkle.leaf(entry));
        return place;
    }

    /** Writes the unfinished files, so that the present size can be signed. */
    public void flush() {
        if (!bundle.isEmpty()) {
            writeBundle(size() >>> 8);
        }
        tree.flush();
    }

    public long size() {
        return tree.size();
    }

    public Hash root() {
        return tree.root();
    }

    private void writeBundle(long index) {
        tiles.write(new TilePath(TilePath.ENTRIES, index, bundle.size()), EntryBundle.write(bundle));
    }
}
