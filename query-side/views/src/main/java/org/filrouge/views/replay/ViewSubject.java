package org.filrouge.views.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.filrouge.folds.TwoDates;
import org.filrouge.http.Problem;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.query.Json;
import org.filrouge.views.store.AnswersByKey;
import org.filrouge.views.store.SeenBy;
import org.filrouge.views.time.TwoDatesReader;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;

/** The view of one key, replayed. */
record ViewSubject(SeenBy store, TwoDatesReader reader, String view, String key) implements Subject {

    private static final Map<String, Function<ViewsAt, AnswersByKey<?>>> VIEWS = Map.of(
            "case", ViewsAt::cases,
            "organisation", ViewsAt::organisations,
            "funder", ViewsAt::funders,
            "funding-agreement", ViewsAt::agreements,
            "shared-cost", ViewsAt::costs);

    /**
     * A view by its name.
     *
     * @throws Problem when there is none of that name
     */
    static ViewSubject of(SeenBy store, TwoDatesReader reader, String view, @Nullable String key) {
        if (!VIEWS.containsKey(view)) {
            throw Problem.parameter("view");
        }
        if (key == null) {
            throw Problem.parameter("key");
        }
        ViewSubject subject = new ViewSubject(store, reader, view, Json.slug(key));
        Json.found(Optional.of(subject).filter(one -> store.now().history().count(one.historyKey()) > 0));
        return subject;
    }

    @Override
    public List<Long> positions(long size) {
        return store.now().history().positions(historyKey()).stream()
                .filter(place -> place < size)
                .toList();
    }

    @Override
    public List<RecordedEvent> facts(long size) {
        return Subject.told(store.now().events().whole(store.now().events().at(positions(size))), size);
    }

    @Override
    public @Nullable Map<String, Object> at(TwoDates dates) {
        ViewsAt views = reader.at(dates);
        Object answer = VIEWS.get(view).apply(views).find(key).orElse(null);
        if (answer == null) {
            return null;
        }
        Map<String, Object> state = Json.fields(answer);
        state.putAll(views.named());
        return state;
    }

    private String historyKey() {
        return view + ":" + key;
    }
}
