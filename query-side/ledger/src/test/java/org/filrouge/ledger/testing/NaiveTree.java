package org.filrouge.ledger.testing;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.ledger.tree.Hash;

/** RFC 6962, section 2.1, as its text has it: recursive, slow, and sharing no code with what it checks. */
public final class NaiveTree {

    private NaiveTree() {}

    public static Hash root(List<byte[]> entries) {
        return Hash.of(mth(entries));
    }

    public static List<Hash> inclusion(int index, List<byte[]> entries) {
        if (entries.size() == 1) {
            return List.of();
        }
        int k = split(entries.size());
        boolean left = index < k;
        List<Hash> path = new ArrayList<>(
                left
                        ? inclusion(index, entries.subList(0, k))
                        : inclusion(index - k, entries.subList(k, entries.size())));
        path.add(root(left ? entries.subList(k, entries.size()) : entries.subList(0, k)));
        return path;
    }

    public static List<Hash> consistency(int oldSize, List<byte[]> entries) {
        return subproof(oldSize, entries, true);
    }

    private static List<Hash> subproof(int m, List<byte[]> entries, boolean whole) {
        if (m == entries.size()) {
            return whole ? List.of() : List.of(root(entries));
        }
        int k = split(entries.size());
        boolean left = m <= k;
        List<Hash> path = new ArrayList<>(
                left
                        ? subproof(m, entries.subList(0, k), whole)
                        : subproof(m - k, entries.subList(k, entries.size()), false));
        path.add(root(left ? entries.subList(k, entries.size()) : entries.subList(0, k)));
        return path;
    }

    private static byte[] mth(List<byte[]> entries) {
        if (entries.isEmpty()) {
            return sha256(new byte[0]);
        }
        if (entries.size() == 1) {
            return sha256(new byte[] {0}, entries.getFirst());
        }
        int k = split(entries.size());
        return sha256(new byte[] {1}, mth(entries.subList(0, k)), mth(entries.subList(k, entries.size())));
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static byte[] sha256(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
