package org.filrouge.ledger.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.filrouge.ledger.testing.Entries;
import org.filrouge.ledger.testing.MemoryTiles;
import org.filrouge.ledger.tree.Consistency;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Inclusion;
import org.filrouge.ledger.tree.Merkle;

/** What must hold of proofs, whatever the size and place. */
class ProofLawsTest {

    private static final int LARGEST = 600;
    private static final List<byte[]> ENTRIES = Entries.some(LARGEST);
    private static final MemoryTiles TILES = new MemoryTiles();

    static {
        Entries.logOf(TILES, ENTRIES);
    }

    @Property
    void anInclusionProofWithOneBitChangedIsRefused(
            @ForAll @IntRange(min = 1, max = LARGEST) int size, @ForAll int place, @ForAll int where) {
        int index = Math.floorMod(place, size);
        TileReader tree = new TileReader(TILES, size, LARGEST);
        Hash leaf = Merkle.leaf(ENTRIES.get(index));
        List<Hash> parts = new ArrayList<>(TileProofs.inclusion(tree, index));
        assertThat(Inclusion.holds(index, size, leaf, parts, tree.root())).isTrue();
        parts.add(leaf);
        parts.add(tree.root());
        flip(parts, where);
        Hash root = parts.removeLast();
        Hash changed = parts.removeLast();
        assertThat(Inclusion.holds(index, size, changed, parts, root)).isFalse();
    }

    @Property
    void aConsistencyProofWithOneBitChangedIsRefused(
            @ForAll @IntRange(min = 1, max = LARGEST) int size, @ForAll int before, @ForAll int where) {
        int old = 1 + Math.floorMod(before, size);
        TileReader tree = new TileReader(TILES, size, LARGEST);
        Hash oldRoot = new TileReader(TILES, old, LARGEST).root();
        List<Hash> parts = new ArrayList<>(TileProofs.consistency(tree, old));
        assertThat(Consistency.holds(old, oldRoot, size, tree.root(), parts)).isTrue();
        parts.add(oldRoot);
        parts.add(tree.root());
        flip(parts, where);
        Hash root = parts.removeLast();
        Hash changed = parts.removeLast();
        assertThat(Consistency.holds(old, changed, size, root, parts)).isFalse();
    }

    @Property
    void aProofIsGoodForItsOwnPlaceAndSizeAlone(
            @ForAll @IntRange(min = 2, max = LARGEST) int size, @ForAll int place, @ForAll int other) {
        int index = Math.floorMod(place, size);
        int elsewhere = Math.floorMod(other, size);
        Assume.that(index != elsewhere);
        TileReader tree = new TileReader(TILES, size, LARGEST);
        Hash leaf = Merkle.leaf(ENTRIES.get(index));
        List<Hash> proof = TileProofs.inclusion(tree, index);
        assertThat(Inclusion.holds(elsewhere, size, leaf, proof, tree.root())).isFalse();
        assertThat(Inclusion.holds(size, size, leaf, proof, tree.root())).isFalse();
    }

    @Property
    void aProofThatIsTooLongOrTooShortIsRefused(
            @ForAll @IntRange(min = 2, max = LARGEST) int size, @ForAll int place, @ForAll int before) {
        TileReader tree = new TileReader(TILES, size, LARGEST);
        int index = Math.floorMod(place, size);
        List<Hash> path = TileProofs.inclusion(tree, index);
        Hash leaf = Merkle.leaf(ENTRIES.get(index));
        assertThat(Inclusion.holds(index, size, leaf, longer(path), tree.root()))
                .isFalse();
        assertThat(Inclusion.holds(index, size, leaf, shorter(path), tree.root()))
                .isFalse();
        int old = 1 + Math.floorMod(before, size - 1);
        Hash oldRoot = new TileReader(TILES, old, LARGEST).root();
        List<Hash> growth = TileProofs.consistency(tree, old);
        assertThat(Consistency.holds(old, oldRoot, size, tree.root(), longer(growth)))
                .isFalse();
        assertThat(Consistency.holds(old, oldRoot, size, tree.root(), shorter(growth)))
                .isFalse();
    }

    private static List<Hash> longer(List<Hash> proof) {
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(Merkle.EMPTY);
        return longer;
    }

    private static List<Hash> shorter(List<Hash> proof) {
        return proof.subList(0, proof.size() - 1);
    }

    private static void flip(List<Hash> hashes, int where) {
        int bit = Math.floorMod(where, hashes.size() * 256);
        byte[] bytes = hashes.get(bit / 256).bytes();
        bytes[bit % 256 / 8] ^= (byte) (1 << bit % 8);
        hashes.set(bit / 256, Hash.of(bytes));
    }
}
