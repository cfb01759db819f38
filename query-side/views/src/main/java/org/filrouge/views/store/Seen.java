package org.filrouge.views.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.filrouge.folds.Fold;

/**
 * Everything that one reader is answered from. Whoever sees the whole history is answered from the read store itself; others from what of
 * it they may see, as if the rest were not there.
 */
public interface Seen {

    SeenEvents events();

    KeyHistories history();

    /** The keys of which anything is seen. */
    List<String> keys(Fold<?> fold);

    /** The answers that are kept ready; empty for a reader whose answers are made from what they see. */
    <V> Optional<AnswersByKey<V>> kept(Fold<V> fold);

    /** How many of the first events had been recorded by an instant, seen or not: the size of the log is no secret. */
    long recordedBy(Instant instant, long size);

    /** Whether the log has grown beyond a size, by events seen or not. */
    boolean isBeyond(long size);
}
