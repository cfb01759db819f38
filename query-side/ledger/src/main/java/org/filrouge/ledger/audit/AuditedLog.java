package org.filrouge.ledger.audit;

import java.util.Iterator;
import java.util.List;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledger.tiles.Tiles;
import org.jspecify.annotations.Nullable;

/**
 * What is laid before the auditor.
 *
 * @param checkpoint the newest signed checkpoint, with the countersignatures there are
 * @param tiles the published files
 * @param rows the event store's rows in the order of their places; null where only the published files are at hand
 * @param others further signed checkpoints that the log itself publishes
 */
public record AuditedLog(byte[] checkpoint, Tiles tiles, @Nullable Iterator<StoredRow> rows, List<byte[]> others) {}
