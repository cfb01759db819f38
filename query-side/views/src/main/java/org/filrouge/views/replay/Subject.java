package org.filrouge.views.replay;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.TwoDates;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** What is replayed: a view of one key, or a number over a scope. */
public interface Subject {

    /** Where in the log its events stand, in order, below a size. */
    List<Long> positions(long size);

    /** Its facts as they were last told at a size, retracted ones included: a view shows that they were. */
    List<RecordedEvent> facts(long size);

    /** Its state at two dates, as it is answered when asked alone; null where nothing was known of it or had taken effect. */
    @Nullable
    Map<String, Object> at(TwoDates dates);

    /** Facts as they were last told at a size. */
    static List<RecordedEvent> told(Collection<RecordedEvent> events, long size) {
        return CorrectedHistory.knownAt(events, size).facts().stream()
                .map(fact -> fact.versions().getLast())
                .toList();
    }
}
