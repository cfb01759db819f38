package org.filrouge.ledger.tiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Merkle;

/** The tree of one size, read from the published files. Reads each once; a few stay in memory. For one thread. */
public final class TileReader {

    private static final int KEPT = 32;

    private final Tiles tiles;
    private final long size;
    private final long published;
    private final Map<TilePath, List<Hash>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TilePath, List<Hash>> eldest) {
            return size() > KEPT;
        }
    };

    /** The tree of a size whose files were published. */
    public TileReader(Tiles tiles, long size) {
        this(tiles, size, size);
    }

    /**
     * The tree of any size, read from the files of a larger one.
     *
     * @param published the size whose files are there
     */
    public TileReader(Tiles tiles, long size, long published) {
        if (size < 0 || size > published) {
            throw new IllegalArgumentException("no size " + size + " within a log of size " + published);
        }
        this.tiles = tiles;
        this.size = size;
        this.published = published;
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
        PublishedFile file = published(TilePath.ENTRIES, index);
        return EntryBundle.read(file.bytes(), file.path().width()).subList(0, width);
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
        return width == 0 ? List.of() : kept.computeIfAbsent(new TilePath(level, index, width), this::hashes);
    }

    private Hash perfect(int height, long index) {
        int inTile = height & 7;
        long first = index << inTile;
        int offset = (int) (first & 0xff);
        List<Hash> hashes = tile(height >>> 3, first >>> 8);
        return Merkle.perfect(hashes.subList(offset, offset + (1 << inTile)));
    }

    private List<Hash> hashes(TilePath wanted) {
        PublishedFile file = published(wanted.level(), wanted.index());
        if (file.bytes().length != file.path().width() * Hash.LENGTH) {
            throw new Malformed(file.path() + " has " + file.bytes().length + " bytes");
        }
        List<Hash> hashes = new ArrayList<>(wanted.width());
        for (int i = 0; i < wanted.width(); i++) {
            hashes.add(Hash.of(file.bytes(), i * Hash.LENGTH, Hash.LENGTH));
        }
        return hashes;
    }

    /** The file as published for the larger size, or the full one that took its place. */
    private PublishedFile published(int level, long index) {
        TilePath own = TilePath.at(level, index, published);
        return Stream.of(own, own.full())
                .flatMap(path -> tiles.read(path).map(bytes -> new PublishedFile(path, bytes)).stream())
                .findFirst()
                .orElseThrow(() -> new TileMissing(own));
    }

    private record PublishedFile(TilePath path, byte[] bytes) {}
}
