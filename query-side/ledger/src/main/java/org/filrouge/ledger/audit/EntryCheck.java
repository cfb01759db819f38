package org.filrouge.ledger.audit;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.tiles.TileMissing;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledger.tiles.TileTree;
import org.filrouge.ledger.tiles.Tiles;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Merkle;

/** Grows the tree again from the entries and compares it with every signed root and every published tile on the way. */
final class EntryCheck {

    private final Checkpoint newest;
    private final TreeMap<Long, Hash> anchors;
    private final Consumer<Finding> found;

    EntryCheck(Checkpoint newest, TreeMap<Long, Hash> anchors, Consumer<Finding> found) {
        this.newest = newest;
        this.anchors = anchors;
        this.found = found;
    }

    void run(Tiles tiles, TimeCheck times, RowCheck rows) {
        TileTree grown = TileTree.empty(new ComparedTiles(tiles, found));
        TileReader published = new TileReader(tiles, newest.size());
        anchor(grown);
        while (grown.size() < newest.size()) {
            List<byte[]> bundle = bundle(published, grown.size());
            if (bundle.isEmpty()) {
                return;
            }
            for (byte[] entry : bundle) {
                entry(grown.size(), entry, times, rows);
                grown.append(Merkle.leaf(entry));
                anchor(grown);
            }
        }
        grown.flush();
        rows.beyond(newest.size());
    }

    private List<byte[]> bundle(TileReader published, long from) {
        try {
            return published.bundle(from >>> 8);
        } catch (TileMissing | Malformed withheld) {
            found.accept(Finding.of(
                    FindingCode.ENTRIES_WITHHELD,
                    "from",
                    from,
                    "size",
                    newest.size(),
                    "reason",
                    withheld.getMessage()));
            return List.of();
        }
    }

    private void entry(long index, byte[] entry, TimeCheck times, RowCheck rows) {
        rows.agreeing(index, entry)
                .ifPresentOrElse(leaf -> agreed(index, leaf, times), () -> differing(index, entry, times, rows));
    }

    private void agreed(long index, Leaf leaf, TimeCheck times) {
        if (!leaf.isAuthored()) {
            found.accept(Finding.of(FindingCode.LEAF_WITHOUT_AUTHOR, "index", index, "event", leaf.eventId()));
        }
        times.next(index, leaf);
    }

    private void differing(long index, byte[] entry, TimeCheck times, RowCheck rows) {
        try {
            Leaf leaf = Leaf.read(entry);
            if (leaf.globalIndex() != index || !leaf.log().equals(newest.origin())) {
                found.accept(Finding.of(
                        FindingCode.LEAF_OUT_OF_PLACE,
                        "index",
                        index,
                        "claimed",
                        leaf.globalIndex(),
                        "log",
                        leaf.log()));
            }
            agreed(index, leaf, times);
            rows.next(index, leaf);
        } catch (Malformed broken) {
            found.accept(Finding.of(FindingCode.LEAF_MALFORMED, "index", index, "reason", broken.getMessage()));
            rows.skip(index);
        }
    }

    private void anchor(TileTree grown) {
        Hash signed = anchors.get(grown.size());
        if (signed != null && !signed.equals(grown.root())) {
            FindingCode code = grown.size() == newest.size() && signed.equals(newest.root())
                    ? FindingCode.ROOT_DIFFERS
                    : FindingCode.HISTORY_REWRITTEN;
            found.accept(Finding.of(code, "size", grown.size()));
        }
    }
}
