package org.filrouge.folds;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.event.RecordedEvent;

/** Whose answers an event changes. A correction changes those of the fact as recorded and of the fact as ever told since. */
public final class Reach {

    private Reach() {}

    /**
     * The keys an event reaches.
     *
     * @param events at least the fact that a correction speaks of and all that was said of it before
     */
    public static Set<String> keys(Fold<?> fold, RecordedEvent event, Collection<RecordedEvent> events) {
        Set<String> keys = new LinkedHashSet<>(fold.keys(event));
        if (event.event() instanceof CorrectionEvent) {
            CorrectedHistory.knownAt(events, event.position() + 1)
                    .about(event.id())
                    .ifPresent(fact -> fact.versions().forEach(version -> keys.addAll(fold.keys(version))));
        }
        return keys;
    }

    /** The facts of a key, whether they belong to it as recorded or as told in a correction, in the order of recording. */
    public static List<FactHistory> facts(Fold<?> fold, String key, Collection<RecordedEvent> events) {
        return facts(fold, key, events, TwoDates.TODAY);
    }

    /** The same of what was known at a place of the log, as it stood there. */
    static List<FactHistory> facts(Fold<?> fold, String key, Collection<RecordedEvent> events, TwoDates dates) {
        return CorrectedHistory.knownAt(events, dates.size()).facts().stream()
                .filter(fact -> fact.versions().stream()
                        .anyMatch(version -> fold.keys(version).contains(key)))
                .toList();
    }
}
