package org.filrouge.views.sight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.views.store.KeyHistories;

/** The histories of all keys that somebody sees anything of. */
final class PartHistories implements KeyHistories {

    private final Map<String, List<Long>> positions = new HashMap<>();
    private final Map<String, List<String>> keys = new TreeMap<>();

    /** One more event of a key, in order of position. */
    void add(String kind, String key, long position) {
        positions
                .computeIfAbsent(kind + ":" + key, ignored -> {
                    keys.computeIfAbsent(kind, none -> new ArrayList<>()).add(key);
                    return new ArrayList<>();
                })
                .add(position);
    }

    List<String> keys(String kind) {
        return List.copyOf(keys.getOrDefault(kind, List.of()));
    }

    @Override
    public List<Long> positions(String key, long known) {
        List<Long> all = positions.getOrDefault(key, List.of());
        return List.copyOf(all.subList(Math.toIntExact(Math.min(known, all.size())), all.size()));
    }

    @Override
    public long count(String key) {
        return positions.getOrDefault(key, List.of()).size();
    }

    @Override
    public Map<String, Long> first(Collection<String> wanted) {
        Map<String, Long> first = new HashMap<>();
        wanted.forEach(key -> positions(key).stream().findFirst().ifPresent(place -> first.put(key, place)));
        return first;
    }
}
