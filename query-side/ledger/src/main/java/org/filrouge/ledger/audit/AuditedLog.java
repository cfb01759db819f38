package org.filrouge.ledger.audit;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.filrouge.ledger.leaf.DueLeaf;
import org.filrouge.ledger.tiles.Tiles;
import org.jspecify.annotations.Nullable;

/**
 * What is laid before the auditor.
 *
 * @param checkpoint the newest signed checkpoint, with the countersignatures there are
 * @param tiles the published files
 * @param due the leaves that the event store's rows call for in the log of an origin, in the order of their places; null where only
 *     the published files are at hand
 * @param others further signed checkpoints that the log itself publishes
 */
public record AuditedLog(
        byte[] checkpoint, Tiles tiles, @Nullable Function<String, Iterator<DueLeaf>> due, List<byte[]> others) {}
