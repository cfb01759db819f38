package org.filrouge.eventstore;

import java.util.List;
import java.util.OptionalLong;

/** The rows of a store in its one order, exactly as stored: neither parsed nor upcast. Several threads may ask. */
public interface EventRows extends AutoCloseable {

    /** One more than the last row's position; how many events an honest store holds. */
    long size();

    /** The rows from a position on, so many at the most; fewer only at the end. */
    List<EventRow> from(long position, int most);

    /** Where the event of an id stands. */
    OptionalLong positionOf(String id);

    @Override
    void close();
}
