package org.filrouge.gateway.imports;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** How far imports are, for those who wait for them and for the metrics. */
public final class ImportProgress {

    /** So many facts of so many. */
    public record Step(int done, int of) {}

    private final Map<String, Step> running = new ConcurrentHashMap<>();
    private final Map<String, Consumer<Step>> watchers = new ConcurrentHashMap<>();

    public ImportProgress(MeterRegistry meters) {
        meters.gauge("filrouge.import.running", running, Map::size);
        meters.gauge("filrouge.import.remaining", running, ImportProgress::remaining);
    }

    void watch(String importId, Consumer<Step> watcher) {
        watchers.put(importId, watcher);
    }

    void at(String importId, int done, int of) {
        Step step = new Step(done, of);
        running.put(importId, step);
        watchers.getOrDefault(importId, ignored -> {}).accept(step);
    }

    void end(String importId) {
        running.remove(importId);
        watchers.remove(importId);
    }

    private static double remaining(Map<String, Step> running) {
        return running.values().stream()
                .mapToInt(step -> step.of() - step.done())
                .sum();
    }
}
