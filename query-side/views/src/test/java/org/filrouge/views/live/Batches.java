package org.filrouge.views.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.filrouge.folds.Fold;
import org.filrouge.folds.Folds;
import org.filrouge.folds.Reach;
import org.filrouge.kernel.event.RecordedEvent;

/** Ways in which a log may reach the views. */
final class Batches {

    private Batches() {}

    /** The log in order, cut at random. */
    static List<List<RecordedEvent>> cut(List<RecordedEvent> log, Random random) {
        List<List<RecordedEvent>> batches = new ArrayList<>();
        for (int from = 0; from < log.size(); ) {
            int to = Math.min(log.size(), from + 1 + random.nextInt(12));
            batches.add(log.subList(from, to));
            from = to;
        }
        return batches;
    }

    /** The log in order, where after any batch the reader may go back to an earlier place and begin there again. */
    static List<List<RecordedEvent>> overlapping(List<RecordedEvent> log, Random random) {
        List<List<RecordedEvent>> batches = new ArrayList<>();
        for (int from = 0; from < log.size(); ) {
            int to = Math.min(log.size(), from + 1 + random.nextInt(12));
            batches.add(log.subList(from, to));
            from = to < log.size() && random.nextInt(3) == 0 ? random.nextInt(to) : to;
        }
        return batches;
    }

    /** The log with neighbours swapped that no view has in common. */
    static List<RecordedEvent> swapped(List<RecordedEvent> log, Random random) {
        List<RecordedEvent> swapped = new ArrayList<>(log);
        for (int i = 0; i < 20 * log.size(); i++) {
            int at = random.nextInt(log.size());
            if (at + 1 < log.size() && shareNothing(swapped.get(at), swapped.get(at + 1), log)) {
                swapped.add(at, swapped.remove(at + 1));
            }
        }
        return swapped;
    }

    private static boolean shareNothing(RecordedEvent one, RecordedEvent other, List<RecordedEvent> log) {
        if (one.streamKey().equals(other.streamKey())) {
            return false;
        }
        for (Fold<?> fold : Folds.all()) {
            Set<String> shared = new HashSet<>(Reach.keys(fold, one, log));
            shared.retainAll(Reach.keys(fold, other, log));
            if (!shared.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
