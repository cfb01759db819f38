package org.filrouge.views.query;

import java.util.List;
import java.util.Optional;
import org.filrouge.folds.indicator.DefinitionFold;
import org.filrouge.folds.indicator.DefinitionView;
import org.filrouge.folds.indicator.DefinitionView.Version;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.http.Problem;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.indicator.IndicatorId;
import org.filrouge.kernel.value.Slug;
import org.filrouge.views.store.ReadStore;
import org.jspecify.annotations.Nullable;

/**
 * Every definition there is: those of the programme, and those that somebody keeps. A question that says what was known by when sees
 * the versions that were defined by then.
 */
public final class Definitions {

    /** The parameter that asks for a version; the current one when left out. */
    public static final String VERSION = "version";

    private static final int LONGEST_HISTORY = 1_000;

    private final ReadStore store;
    private final DefinitionFold fold = new DefinitionFold();

    public Definitions(ReadStore store) {
        this.store = store;
    }

    /** Every definition that is kept, by code. */
    public List<DefinitionView> kept(@Nullable String after, int limit) {
        return store.definitions().page(after, limit);
    }

    /** A kept definition, as it was known when the question says. */
    public Optional<DefinitionView> find(String code, HistoryQuery query) {
        if (!isSlug(code)) {
            return Optional.empty();
        }
        List<RecordedEvent> known = store.events().ofStream(new IndicatorId(code).key(), 0, LONGEST_HISTORY).stream()
                .filter(query::knows)
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(fold.fold(code, known));
    }

    /**
     * An indicator of the programme or a kept one.
     *
     * @param version its number; null for the current one
     */
    public Optional<Indicator> indicator(String code, @Nullable String version, HistoryQuery query) {
        Integer number = number(version);
        Optional<Indicator> own = Indicators.byCode(code);
        if (own.isPresent()) {
            return own.filter(indicator -> number == null || indicator.version() == number);
        }
        return find(code, query).flatMap(view -> version(view, number).map(view::indicator));
    }

    /** The version of that number, or the current one. */
    public static Optional<Version> version(DefinitionView view, @Nullable Integer number) {
        return number == null ? view.current() : view.version(number);
    }

    /**
     * The number of a version.
     *
     * @throws Problem when it is none
     */
    public static @Nullable Integer number(@Nullable String version) {
        if (version == null) {
            return null;
        }
        if (!version.matches("[1-9]\\d{0,5}")) {
            throw Problem.parameter(VERSION);
        }
        return Integer.valueOf(version);
    }

    private static boolean isSlug(String code) {
        try {
            Slug.check(code);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
