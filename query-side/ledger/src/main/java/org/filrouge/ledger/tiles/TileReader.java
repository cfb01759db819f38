package org.filrouge.ledger.tiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Merkle;

/** The tree of one size, read from its files. Reads each file once; a few of them stay in memory. For one thread. */
public final class TileReader {

    private static final int KEPT = 32;

    private final Tiles tiles;
    private final long size;
    private final Map<TilePath, List<Hash>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TilePath, List<Hash>> eldest) {
            return size() > KEPT;
        }
    };

    public TileReader(Tiles tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    public long size() {
        return size;
    }

    /** The root as the files give it; to be compared with a signed one. */
    public Hash root() {
        return size == 0 ? Merkle.EMPTY : range(0, size);
    }

    /** The bytes of one entry. */
    public byte[] entry(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no entry " + index + " in a log of size " + size);
        }
        return bundle(index >>> 8).get((int) (index & 0xff));
    }

    /** The entries of one bundle, as many as this size has; none at the end of a log that filled its last bundle. */
    public List<byte[]> bundle(long index) {
        int width = TilePath.widthAt(TilePath.ENTRIES, index, size);
        if (width == 0) {
            return List.of();
        }
        TilePath path = new TilePath(TilePath.ENTRIES, index, width);
        Optional<byte[]> own = tiles.read(path);
        if (own.isPresent() || path.isFull()) {
            return EntryBundle.read(own.orElseThrow(() -> new TileMissing(path)), width);
        }
        byte[] full = tiles.read(path.full()).orElseThrow(() -> new TileMissing(path));
        return EntryBundle.read(full, TilePath.FULL).subList(0, width);
    }

    /** The perfect subtrees of this size, largest first. */
    List<Hash> peaks() {
        List<Hash> peaks = new ArrayList<>();
        long start = 0;
        for (long bit = Long.highestOneBit(size); bit != 0; bit >>>= 1) {
            if ((size & bit) != 0) {
                peaks.add(range(start, start + bit));
                start += bit;
            }
        }
        return peaks;
    }

    /** The hash over the entries from one place up to another, where that is a subtree of the log's tree. */
    Hash range(long from, long to) {
        long length = to - from;
        int height = Long.numberOfTrailingZeros(length);
        if (Long.bitCount(length) == 1) {
            return perfect(height, from >>> height);
        }
        long left = Long.highestOneBit(length);
        return Merkle.node(range(from, from + left), range(from + left, to));
    }

    /** The hashes that a tile holds for this size. */
    List<Hash> tile(int level, long index) {
        int width = TilePath.widthAt(level, index, size);
        return width == 0 ? List.of() : kept.computeIfAbsent(new TilePath(level, index, width), this::read);
    }

    private Hash perfect(int height, long index) {
        int inTile = height & 7;
        long first = index << inTile;
        int offset = (int) (first & 0xff);
        List<Hash> hashes = tile(height >>> 3, first >>> 8);
        return Merkle.perfect(hashes.subList(offset, offset + (1 << inTile)));
    }

    private List<Hash> read(TilePath path) {
        byte[] bytes = tiles.read(path)
                .or(() -> path.isFull() ? Optional.empty() : tiles.read(path.full()))
                .orElseThrow(() -> new TileMissing(path));
        if (bytes.length != path.width() * Hash.LENGTH && bytes.length != TilePath.FULL * Hash.LENGTH) {
            throw new Malformed(path + " has " + bytes.length + " bytes");
        }
        List<Hash> hashes = new ArrayList<>(path.width());
        for (int i = 0; i < path.width(); i++) {
            hashes.add(Hash.of(bytes, i * Hash.LENGTH, Hash.LENGTH));
        }
        return hashes;
    }
}
