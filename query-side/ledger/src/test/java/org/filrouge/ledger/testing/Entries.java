package org.filrouge.ledger.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.filrouge.ledger.tiles.TileLog;

/** Entries to fill a log with. */
public final class Entries {

    private Entries() {}

    public static List<byte[]> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ("entry " + i).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    public static TileLog logOf(MemoryTiles tiles, List<byte[]> entries) {
        TileLog log = TileLog.empty(tiles);
        entries.forEach(log::append);
        log.flush();
        return log;
    }
}
