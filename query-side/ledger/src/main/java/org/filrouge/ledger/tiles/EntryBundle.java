package org.filrouge.ledger.tiles;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.filrouge.ledger.Malformed;

/** Up to 256 entries in one file, each behind its length in two bytes. */
public final class EntryBundle {

    /** Bytes of the longest entry that fits. */
    public static final int LONGEST_ENTRY = 65_535;

    private EntryBundle() {}

    /** The bundle's bytes. */
    public static byte[] write(List<byte[]> entries) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LONGEST_ENTRY) {
                throw new Malformed("an entry of more than 65535 bytes");
            }
            bundle.write(entry.length >>> 8);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    /**
     * The entries of a bundle.
     *
     * @param width how many there must be
     * @throws Malformed when there are fewer or more, or one is cut off
     */
    public static List<byte[]> read(byte[] bundle, int width) {
        List<byte[]> entries = new ArrayList<>(width);
        int at = 0;
        while (at < bundle.length) {
            if (bundle.length - at < 2) {
                throw new Malformed("a bundle that is cut off");
            }
            int length = (bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff;
            at += 2;
            if (bundle.length - at < length) {
                throw new Malformed("a bundle that is cut off");
            }
            entries.add(Arrays.copyOfRange(bundle, at, at + length));
            at += length;
        }
        if (entries.size() != width) {
            throw new Malformed("a bundle of " + entries.size() + " entries instead of " + width);
        }
        return entries;
    }
}
