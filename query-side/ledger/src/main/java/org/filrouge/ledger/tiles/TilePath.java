package org.filrouge.ledger.tiles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.tree.Size;

/**
 * The name of a published file of the log: a tile of hashes, or a bundle of entries.
 *
 * @param level the level of the tile, from 0; {@link #ENTRIES} for a bundle of entries
 * @param index its place in that level; unsigned
 * @param width how many hashes or entries it holds, 1 to 256; 256 is a full one
 */
public record TilePath(int level, long index, int width) {

    /** Hashes or entries in a full tile or bundle. */
    public static final int FULL = 256;

    /** Stands in the place of a level for bundles of entries. */
    public static final int ENTRIES = -1;

    private static final int TOP = 63;
    private static final int GROUP = 1000;
    private static final Pattern PATH =
            Pattern.compile("tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/)*)([0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public TilePath {
        if (level < ENTRIES || level > TOP) {
            throw new Malformed("a tile has a level from 0 to 63");
        }
        if (width < 1 || width > FULL) {
            throw new Malformed("a tile holds 1 to 256 hashes");
        }
    }

    /** The tile of a level and place as it is for a tree of some size. */
    public static TilePath at(int level, long index, long size) {
        return new TilePath(level, index, widthAt(level, index, size));
    }

    /** How many hashes or entries this tile has for a tree of some size; 0 when there is no such tile yet. */
    public static int widthAt(int level, long index, long size) {
        long known = level <= 0 ? size : 8 * level >= Long.SIZE ? 0 : size >>> 8 * level;
        long full = known >>> 8;
        int order = Long.compareUnsigned(index, full);
        return order < 0 ? FULL : order == 0 ? (int) (known & 0xff) : 0;
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** The same tile when it has filled up. */
    public TilePath full() {
        return new TilePath(level, index, FULL);
    }

    /** The path below the log's prefix. */
    public String path() {
        StringBuilder groups = new StringBuilder(group(index));
        for (long rest = Long.divideUnsigned(index, GROUP); rest != 0; rest = Long.divideUnsigned(rest, GROUP)) {
            groups.insert(0, "x" + group(rest) + "/");
        }
        String name = level == ENTRIES ? "entries" : Integer.toString(level);
        return "tile/" + name + "/" + groups + (isFull() ? "" : ".p/" + width);
    }

    /**
     * Reads a path.
     *
     * @throws Malformed when no tile is written so: a width of 0 or more than 255, a needless group, a level beyond 63
     */
    public static TilePath parse(String path) {
        Matcher m = PATH.matcher(path);
        if (!m.matches() || m.group(2).startsWith("x000/")) {
            throw new Malformed("not the path of a tile");
        }
        int level = m.group(1).equals("entries") ? ENTRIES : Integer.parseInt(m.group(1));
        String digits = (m.group(2) + m.group(3)).replaceAll("[x/]", "").replaceFirst("^0+(?=.)", "");
        int width = m.group(4) == null ? FULL : Integer.parseInt(m.group(4));
        if (m.group(4) != null && width >= FULL) {
            throw new Malformed("a partial tile holds 1 to 255 hashes");
        }
        return new TilePath(level, Size.parseUnsigned(digits), width);
    }

    private static String group(long number) {
        return "%03d".formatted(Long.remainderUnsigned(number, GROUP));
    }

    @Override
    public String toString() {
        return path();
    }
}
