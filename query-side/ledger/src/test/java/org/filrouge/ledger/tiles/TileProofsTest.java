package org.filrouge.ledger.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.ledger.testing.Entries;
import org.filrouge.ledger.testing.MemoryTiles;
import org.filrouge.ledger.testing.NaiveTree;
import org.filrouge.ledger.tree.Consistency;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Inclusion;
import org.filrouge.ledger.tree.Merkle;
import org.junit.jupiter.api.Test;

class TileProofsTest {

    private static final int ALL_PAIRS_UP_TO = 200;
    private static final List<byte[]> ENTRIES = Entries.some(700);

    private final MemoryTiles tiles = new MemoryTiles();

    @Test
    void everyEntryOfEverySmallLogIsProvedAsTheSpecificationSays() {
        Entries.logOf(tiles, ENTRIES);
        for (int size = 1; size <= ALL_PAIRS_UP_TO; size++) {
            TileReader tree = new TileReader(tiles, size, ENTRIES.size());
            List<byte[]> log = ENTRIES.subList(0, size);
            Hash root = tree.root();
            assertThat(root).isEqualTo(NaiveTree.root(log));
            for (int index = 0; index < size; index++) {
                List<Hash> proof = TileProofs.inclusion(tree, index);
                if (size % 7 == 0 || size > ALL_PAIRS_UP_TO - 3) {
                    assertThat(proof).isEqualTo(NaiveTree.inclusion(index, log));
                }
                assertThat(Inclusion.holds(index, size, Merkle.leaf(ENTRIES.get(index)), proof, root))
                        .isTrue();
            }
        }
    }

    @Test
    void everySmallLogIsProvedToContinueEverySmallerOne() {
        Entries.logOf(tiles, ENTRIES);
        for (int size = 1; size <= ALL_PAIRS_UP_TO; size++) {
            TileReader tree = new TileReader(tiles, size, ENTRIES.size());
            Hash root = tree.root();
            for (int old = 1; old <= size; old++) {
                List<Hash> proof = TileProofs.consistency(tree, old);
                if (size % 7 == 0) {
                    assertThat(proof).isEqualTo(NaiveTree.consistency(old, ENTRIES.subList(0, size)));
                }
                Hash oldRoot = new TileReader(tiles, old, ENTRIES.size()).root();
                assertThat(Consistency.holds(old, oldRoot, size, root, proof)).isTrue();
            }
        }
    }

    @Test
    void proofsCrossTheEdgesOfTiles() {
        Entries.logOf(tiles, ENTRIES);
        for (int size : new int[] {255, 256, 257, 511, 512, 513, 699, 700}) {
            TileReader tree = new TileReader(tiles, size, ENTRIES.size());
            assertThat(tree.root()).isEqualTo(NaiveTree.root(ENTRIES.subList(0, size)));
            for (int index = 0; index < size; index += 51) {
                assertThat(TileProofs.inclusion(tree, index))
                        .isEqualTo(NaiveTree.inclusion(index, ENTRIES.subList(0, size)));
                assertThat(TileProofs.consistency(tree, index + 1))
                        .isEqualTo(NaiveTree.consistency(index + 1, ENTRIES.subList(0, size)));
            }
        }
    }

    @Test
    void theEmptyLogIsTheBeginningOfEveryLog() {
        Entries.logOf(tiles, ENTRIES);
        TileReader tree = new TileReader(tiles, 5, ENTRIES.size());
        assertThat(TileProofs.consistency(tree, 0)).isEmpty();
        assertThat(Consistency.holds(0, Merkle.EMPTY, 5, tree.root(), List.of()))
                .isTrue();
        assertThat(Consistency.holds(0, tree.root(), 5, tree.root(), List.of())).isFalse();
        assertThat(Consistency.holds(0, Merkle.EMPTY, 0, tree.root(), List.of()))
                .isFalse();
        assertThat(Consistency.holds(0, Merkle.EMPTY, 5, tree.root(), List.of(tree.root())))
                .isFalse();
    }
}
