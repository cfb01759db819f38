package org.filrouge.views.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.filrouge.folds.Course;
import org.filrouge.folds.Fold;
import org.filrouge.folds.TwoDates;
import org.filrouge.views.store.AnswersByKey;
import org.filrouge.views.store.Seen;
import org.filrouge.views.time.PastViews.Past;
import org.jspecify.annotations.Nullable;

/** The answers to one question at two dates. Which keys there are is told by their histories. */
final class PastAnswers<V> implements AnswersByKey<V> {

    /** Keys looked at together. */
    private static final int STRIDE = 200;

    private final Seen store;
    private final Fold<V> fold;
    private final PastViews past;
    private final TwoDates dates;
    private final Consumer<Course> seen;

    /**
     * Answers at two dates.
     *
     * @param seen is told what each answer is made of
     */
    PastAnswers(Seen store, Fold<V> fold, PastViews past, TwoDates dates, Consumer<Course> seen) {
        this.store = store;
        this.fold = fold;
        this.past = past;
        this.dates = dates;
        this.seen = seen;
    }

    @Override
    public Optional<V> find(String key) {
        Optional<Past<V>> found = past.find(fold, key, dates);
        found.ifPresent(one -> seen.accept(one.course()));
        return found.map(Past::view);
    }

    @Override
    public List<String> keys() {
        return recorded(store.keys(fold)).stream()
                .filter(key ->
                        dates.asOf() == null || past.find(fold, key, dates).isPresent())
                .toList();
    }

    @Override
    public List<V> all(Collection<String> keys) {
        return keys.stream().flatMap(key -> find(key).stream()).toList();
    }

    @Override
    public List<V> page(@Nullable String after, int limit) {
        List<String> keys = store.keys(fold).stream()
                .filter(key -> after == null || key.compareTo(after) > 0)
                .sorted()
                .toList();
        List<V> page = new ArrayList<>();
        for (int from = 0; from < keys.size() && page.size() < limit; from += STRIDE) {
            for (String key : recorded(keys.subList(from, Math.min(keys.size(), from + STRIDE)))) {
                if (page.size() < limit) {
                    find(key).ifPresent(page::add);
                }
            }
        }
        return page;
    }

    @Override
    public Map<String, String> texts(Collection<String> keys, Text<V> text) {
        Map<String, String> texts = new HashMap<>();
        keys.forEach(key -> find(key).map(text.read()).ifPresent(told -> texts.put(key, told)));
        return texts;
    }

    /** Those of some keys of which anything was recorded by then, in the same order. */
    private List<String> recorded(List<String> keys) {
        Map<String, Long> first = store.history()
                .first(keys.stream().map(key -> fold.name() + ":" + key).toList());
        return keys.stream()
                .filter(key -> first.getOrDefault(fold.name() + ":" + key, Long.MAX_VALUE) < dates.size())
                .toList();
    }
}
