package org.filrouge.views.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one question, each under its key: those of today, or those of any two dates.
 *
 * @param <V> the answer
 */
public interface AnswersByKey<V> {

    /** The answer of a key, if there is any. */
    Optional<V> find(String key);

    /** The keys of all answers there are. */
    List<String> keys();

    /** The answers of some keys, in the order of the keys; a key without one is left out. */
    List<V> all(Collection<String> keys);

    /** Answers in the order of their keys, from the one after a key on. */
    List<V> page(@Nullable String after, int limit);

    /** One text of the answers of some keys; a key without it is left out. */
    Map<String, String> texts(Collection<String> keys, Text<V> text);

    /**
     * A text in an answer, such as a name.
     *
     * @param path where it stands in the kept answer, such as {@code frame.title}
     * @param read the same in the answer itself
     */
    record Text<V>(String path, Function<V, @Nullable String> read) {}
}
