package org.filrouge.ledgerservice.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.TreeMap;
import org.filrouge.json.KernelJson;
import org.filrouge.json.Revisions;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.leaf.StoredRow;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** Reads stored bytes as the event they hold, in today's form. */
final class RowReader {

    private static final TypeReference<TreeMap<String, Object>> MAP = new TypeReference<>() {};

    private RowReader() {}

    static RecordedEvent read(StoredRow row) {
        return read(
                row.position(),
                row.eventId(),
                row.type(),
                row.rev(),
                row.agg() + ":" + row.aggId(),
                row.aggSeq(),
                row.recordedAt(),
                row.payload(),
                row.metadata());
    }

    static RecordedEvent read(Packed packed) {
        Leaf leaf = packed.leaf();
        return read(
                leaf.globalIndex(),
                leaf.eventId(),
                leaf.type(),
                leaf.rev(),
                leaf.agg() + ":" + leaf.aggId(),
                leaf.aggSeq(),
                leaf.recordedAt(),
                packed.payload(),
                packed.meta());
    }

    private static RecordedEvent read(
            long position,
            String id,
            String type,
            long rev,
            String stream,
            long sequence,
            String recorded,
            byte[] payload,
            byte[] meta) {
        try {
            EventCatalogue.Entry entry =
                    EventCatalogue.byName(type).orElseThrow(() -> new Unreadable(position, "unknown name " + type));
            return new RecordedEvent(
                    position,
                    id,
                    stream,
                    sequence,
                    Instant.parse(recorded),
                    KernelJson.toEnvelope(KernelJson.mapper().readValue(meta, MAP)),
                    KernelJson.mapper()
                            .treeToValue(
                                    Revisions.newest(
                                            entry,
                                            Math.toIntExact(rev),
                                            KernelJson.mapper().readTree(payload)),
                                    entry.record()));
        } catch (JacksonException
                | DateTimeException
                | IllegalArgumentException
                | ArithmeticException
                | NullPointerException
                | ClassCastException broken) {
            throw new Unreadable(position, broken.getClass().getSimpleName());
        }
    }

    /** The bytes are no event that this version of the program knows. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final long position;

        Unreadable(long position, String reason) {
            super("event " + position + ": " + reason, null, false, false);
            this.position = position;
        }

        long position() {
            return position;
        }
    }
}
