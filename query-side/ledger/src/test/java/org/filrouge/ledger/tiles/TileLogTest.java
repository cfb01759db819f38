package org.filrouge.ledger.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.testing.Entries;
import org.filrouge.ledger.testing.MemoryTiles;
import org.junit.jupiter.api.Test;

class TileLogTest {

    private final MemoryTiles tiles = new MemoryTiles();

    @Test
    void seventyThousandEntriesGiveTheTilesOfTheSpecification() {
        TileLog log = Entries.logOf(tiles, Entries.some(70_000));
        assertThat(tiles.files.keySet().stream().filter(path -> path.startsWith("tile/0/")))
                .hasSize(274)
                .contains("tile/0/000", "tile/0/272", "tile/0/273.p/112");
        assertThat(tiles.files.keySet().stream().filter(path -> path.startsWith("tile/1/")))
                .containsExactly("tile/1/000", "tile/1/001.p/17");
        assertThat(tiles.files.keySet().stream().filter(path -> path.startsWith("tile/2/")))
                .containsExactly("tile/2/000.p/1");
        assertThat(tiles.files.get("tile/0/000")).hasSize(8192);
        assertThat(new TileReader(tiles, 70_000).root()).isEqualTo(log.root());
        assertThat(new TileReader(tiles, 70_000).entry(69_999)).isEqualTo("entry 69999".getBytes());
    }

    @Test
    void aFullTileIsFollowedByNoEmptyOne() {
        Entries.logOf(tiles, Entries.some(256));
        assertThat(tiles.files.keySet()).containsExactly("tile/0/000", "tile/1/000.p/1", "tile/entries/000");
    }

    @Test
    void aLogThatStoppedAnywhereGoesOnAsIfItHadNot() {
        List<byte[]> entries = Entries.some(800);
        MemoryTiles whole = new MemoryTiles();
        TileLog never = Entries.logOf(whole, entries);
        for (int stop : new int[] {0, 1, 255, 256, 257, 511, 512, 767, 768, 799}) {
            MemoryTiles stopped = new MemoryTiles();
            Entries.logOf(stopped, entries.subList(0, stop));
            TileLog resumed = TileLog.resume(stopped, stop);
            entries.subList(stop, 800).forEach(resumed::append);
            resumed.flush();
            assertThat(resumed.root()).isEqualTo(never.root());
            stopped.files.keySet().retainAll(whole.files.keySet());
            assertThat(stopped.files).containsExactlyEntriesOf(whole.files);
        }
    }

    @Test
    void aPartialTileMayBeReadFromTheFullOne() {
        List<byte[]> entries = Entries.some(300);
        Entries.logOf(tiles, entries);
        assertThat(new TileReader(tiles, 100).entry(99)).isEqualTo(entries.get(99));
        assertThat(new TileReader(tiles, 100).root())
                .isEqualTo(Entries.logOf(new MemoryTiles(), entries.subList(0, 100))
                        .root());
    }

    @Test
    void missingAndCutFilesAreNamed() {
        Entries.logOf(tiles, Entries.some(300));
        tiles.files.remove("tile/0/000");
        assertThatThrownBy(() -> new TileReader(tiles, 10, 300).root())
                .isInstanceOf(TileMissing.class)
                .hasMessageContaining("tile/0/000");
        tiles.files.put("tile/0/001.p/44", new byte[33]);
        assertThatThrownBy(() -> new TileReader(tiles, 300).tile(0, 1)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> TileLog.resume(new MemoryTiles(), 3)).isInstanceOf(TileMissing.class);
    }

    @Test
    void bundlesThatAreCutOffOrTooFullAreRefused() {
        byte[] two = EntryBundle.write(Entries.some(2));
        assertThat(EntryBundle.read(two, 2)).hasSize(2);
        assertThatThrownBy(() -> EntryBundle.read(two, 1)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> EntryBundle.read(two, 3)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> EntryBundle.read(Arrays.copyOf(two, two.length - 1), 2))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> EntryBundle.read(Arrays.copyOf(two, two.length + 1), 2))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> TileLog.empty(tiles).append(new byte[65_536])).isInstanceOf(Malformed.class);
        assertThat(TileLog.empty(tiles).append(new byte[65_535])).isZero();
    }
}
