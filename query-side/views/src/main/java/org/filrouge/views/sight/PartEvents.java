package org.filrouge.views.sight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.filrouge.folds.sight.Sight;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.store.EventCollection;
import org.filrouge.views.store.SeenEvents;

/** The events that somebody sees, as they see them. Only those are ever read. */
final class PartEvents implements SeenEvents {

    private final EventCollection all;
    private final Sight sight;
    private final Map<String, Long> byId = new HashMap<>();
    private final Map<String, List<Long>> byStream = new HashMap<>();
    private final Map<String, List<Long>> said = new HashMap<>();
    private final Set<Long> places = new HashSet<>();

    PartEvents(EventCollection all, Sight sight) {
        this.all = all;
        this.sight = sight;
    }

    /** One more event as it is seen, in order of position. */
    void list(RecordedEvent event) {
        byId.put(event.id(), event.position());
        places.add(event.position());
        byStream.computeIfAbsent(event.streamKey(), none -> new ArrayList<>()).add(event.position());
        if (event.event() instanceof CorrectionEvent correction) {
            said.computeIfAbsent(correction.event(), none -> new ArrayList<>()).add(event.position());
        }
    }

    @Override
    public Optional<RecordedEvent> byId(String id) {
        return Optional.ofNullable(byId.get(id))
                .flatMap(place -> at(List.of(place)).stream().findFirst());
    }

    @Override
    public List<RecordedEvent> at(Collection<Long> positions) {
        List<Long> seen = positions.stream().filter(places::contains).toList();
        return seen.isEmpty()
                ? List.of()
                : all.at(seen).stream()
                        .flatMap(event -> sight.seen(event).stream())
                        .toList();
    }

    @Override
    public List<RecordedEvent> told(Collection<String> facts) {
        Set<Long> positions = new HashSet<>();
        for (String fact : facts) {
            Optional.ofNullable(byId.get(fact)).ifPresent(positions::add);
            positions.addAll(said.getOrDefault(fact, List.of()));
        }
        return at(positions);
    }

    @Override
    public List<RecordedEvent> whole(Collection<RecordedEvent> events) {
        Map<Long, RecordedEvent> whole = new TreeMap<>();
        told(CorrectedHistory.corrected(events)).forEach(event -> whole.put(event.position(), event));
        events.forEach(event -> whole.put(event.position(), event));
        return List.copyOf(whole.values());
    }

    @Override
    public List<RecordedEvent> ofStream(String stream, long from, int limit) {
        return at(byStream.getOrDefault(stream, List.of()).stream()
                        .skip(from)
                        .limit(limit)
                        .toList())
                .stream()
                .sorted(Comparator.comparingLong(RecordedEvent::sequence))
                .toList();
    }

    @Override
    public long versionOf(String stream, long size) {
        return byStream.getOrDefault(stream, List.of()).stream()
                .filter(place -> place < size)
                .count();
    }
}
