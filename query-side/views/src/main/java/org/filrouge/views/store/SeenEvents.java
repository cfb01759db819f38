package org.filrouge.views.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.filrouge.kernel.event.RecordedEvent;

/** The events that a reader sees, by position, by id and by stream. */
public interface SeenEvents {

    Optional<RecordedEvent> byId(String id);

    /** The events at some positions, in order of position; a position without one is left out. */
    List<RecordedEvent> at(Collection<Long> positions);

    /** Some facts and all that was said of them since, in order of position. */
    List<RecordedEvent> told(Collection<String> facts);

    /** The same events with the facts that corrections among them speak of, and all else that was said of these. */
    List<RecordedEvent> whole(Collection<RecordedEvent> events);

    /** The events of a stream from a place in it on, in order. */
    List<RecordedEvent> ofStream(String stream, long from, int limit);

    /** How many events of a stream there are among the first events of the log. */
    long versionOf(String stream, long size);
}
