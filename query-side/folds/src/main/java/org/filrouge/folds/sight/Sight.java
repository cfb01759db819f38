package org.filrouge.folds.sight;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.filrouge.kernel.event.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of the history. Whatever they are answered is computed from the events as seen, and so from nothing that is hidden
 * from them. Events of a stream are numbered as if the others were not there.
 */
public final class Sight {

    private static final int STRIDE = 1_000;

    /** That of whoever sees everything. */
    public static final Sight WHOLE = new Sight(null, Map.of(), Map.of(), Set.of());

    private final @Nullable Telling telling;
    private final Map<Long, Extent> extents;
    private final Map<Long, Long> sequences;
    private final Set<Long> asStored;

    private Sight(@Nullable Telling telling, Map<Long, Extent> extents, Map<Long, Long> sequences, Set<Long> asStored) {
        this.telling = telling;
        this.extents = extents;
        this.sequences = sequences;
        this.asStored = asStored;
    }

    /**
     * The sight of somebody who does not see everything.
     *
     * @param events reads events of the whole history at some places
     */
    public static Sight of(
            SeenHistory history, Telling telling, Function<List<Long>, ? extends Iterable<RecordedEvent>> events) {
        Map<Long, Long> sequences = new HashMap<>();
        Map<String, Long> next = new HashMap<>();
        Set<Long> asStored = new HashSet<>();
        List<Long> places = List.copyOf(new TreeSet<>(history.extents().keySet()));
        for (int from = 0; from < places.size(); from += STRIDE) {
            for (RecordedEvent event : events.apply(places.subList(from, Math.min(places.size(), from + STRIDE)))) {
                RecordedEvent told = telling.of(event, history.extents().get(event.position()));
                sequences.put(event.position(), next.merge(told.streamKey(), 1L, Long::sum) - 1);
                if (told.equals(event) && sequences.get(event.position()) == event.sequence()) {
                    asStored.add(event.position());
                }
            }
        }
        return new Sight(telling, Map.copyOf(history.extents()), sequences, asStored);
    }

    public boolean whole() {
        return telling == null;
    }

    /** The event as the reader sees it; empty where it is hidden from them. */
    public Optional<RecordedEvent> seen(RecordedEvent event) {
        if (telling == null) {
            return Optional.of(event);
        }
        Extent extent = extents.getOrDefault(event.position(), Extent.HIDDEN);
        return extent == Extent.HIDDEN
                ? Optional.empty()
                : Optional.of(numbered(telling.of(event, extent), sequences.getOrDefault(event.position(), 0L)));
    }

    /** Whether the reader may have the event at a place of the log as it is stored. */
    public boolean seesAsStored(long position) {
        return whole() || asStored.contains(position);
    }

    private static RecordedEvent numbered(RecordedEvent event, long sequence) {
        return event.sequence() == sequence
                ? event
                : new RecordedEvent(
                        event.position(),
                        event.id(),
                        event.streamKey(),
                        sequence,
                        event.recorded(),
                        event.envelope(),
                        event.event());
    }
}
