package org.filrouge.views.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.filrouge.folds.Dated;
import org.filrouge.kernel.event.FactStatus;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of a block: what is told leads to the fact that tells it, and what has not happened yet says so. */
final class Lines {

    private final Page page;
    private final Wording words;
    private final List<Line> lines = new ArrayList<>();

    Lines(Page page) {
        this.page = page;
        this.words = page.words();
    }

    List<Line> all() {
        return List.copyOf(lines);
    }

    /** A field of an event; left out when nothing is told. */
    Lines field(String field, @Nullable Object value, @Nullable Dated told) {
        return line(words.field(field), page.values().of(value, told == null ? null : sheet(told)));
    }

    /** A date that readers look for: said to be untold where it is. */
    Lines date(String key, @Nullable Dated when) {
        Piece said = when == null
                ? Piece.silent(words.text("not-told"))
                : Piece.link(words.date(when.effective()) + status(when), sheet(when));
        return line(words.text(key), List.of(said));
    }

    /** Facts of one kind, each as a sentence; left out when there are none. */
    <T> Lines facts(String key, Collection<T> facts, Function<T, String> said, Function<T, Dated> when) {
        return line(
                words.text(key),
                facts.stream()
                        .map(fact -> fact(said.apply(fact), when.apply(fact)))
                        .toList());
    }

    /** A line with its pieces; left out when it has none. */
    Lines line(String label, List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            lines.add(new Line(label, pieces));
        }
        return this;
    }

    /** A fact as a sentence with its date. */
    Piece fact(String said, Dated when) {
        return Piece.link(words.text("section.dated", said, words.date(when.effective())) + status(when), sheet(when));
    }

    private String status(Dated when) {
        return when.status() == FactStatus.ACTUAL ? "" : words.text("section.status", words.code(when.status()));
    }

    static String sheet(Dated told) {
        return "/events/" + told.event();
    }
}
