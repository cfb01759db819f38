package org.filrouge.views.query;

import java.util.Optional;
import org.filrouge.folds.indicator.DefinitionView;
import org.filrouge.folds.indicator.DefinitionView.Version;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.http.Problem;
import org.filrouge.kernel.value.Slug;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;

/**
 * Every definition there is: those of the programme, and those that somebody keeps. A question that says what was known by when sees
 * the versions that were defined by then.
 */
public final class Definitions {

    /** The parameter that asks for a version; the current one when left out. */
    public static final String VERSION = "version";

    private Definitions() {}

    /** A kept definition, as it was known then. */
    public static Optional<DefinitionView> find(String code, ViewsAt views) {
        return isSlug(code) ? views.definitions().find(code) : Optional.empty();
    }

    /**
     * An indicator of the programme or a kept one.
     *
     * @param version its number; null for the current one
     */
    public static Optional<Indicator> indicator(String code, @Nullable String version, ViewsAt views) {
        Integer number = number(version);
        Optional<Indicator> own = Indicators.byCode(code);
        if (own.isPresent()) {
            return own.filter(indicator -> number == null || indicator.version() == number);
        }
        return find(code, views).flatMap(view -> version(view, number).map(view::indicator));
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
