package org.filrouge.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The rows of a store in its one order, exactly as stored: neither parsed nor upcast. Several threads may ask. */
public interface EventRows extends AutoCloseable {

    /** Rows read at once by whoever goes through the whole store. */
    int PAGE = 1_000;

    /** One more than the last row's position; how many events an honest store holds. */
    long size();

    /** The rows from a position on, so many at the most; fewer only at the end. */
    List<EventRow> from(long position, int most);

    /** The rows of all streams of a kind, such as {@code person}. Where the store has no order of streams, it is gone through whole. */
    default List<EventRow> ofKind(String kind) {
        List<EventRow> found = new ArrayList<>();
        long from = 0;
        for (List<EventRow> page = from(from, PAGE); !page.isEmpty(); page = from(from, PAGE)) {
            page.stream().filter(row -> row.stream().startsWith(kind + ":")).forEach(found::add);
            from = page.getLast().position() + 1;
        }
        return found;
    }

    /** Where the event of an id stands. */
    OptionalLong positionOf(String id);

    @Override
    void close();
}
