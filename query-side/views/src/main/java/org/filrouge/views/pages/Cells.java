package org.filrouge.views.pages;

import java.util.Collection;
import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/** Fills the cells of a table; what is not told says so, and every number leads to the fact that tells it. */
final class Cells {

    private final Page page;

    Cells(Page page) {
        this.page = page;
    }

    Piece silent() {
        return Piece.silent(page.words().text("not-told"));
    }

    Piece told(@Nullable String text) {
        return text == null ? silent() : Piece.plain(text);
    }

    Piece organisation(@Nullable OrganisationId id) {
        return id == null ? silent() : page.names().organisation(id);
    }

    List<Piece> organisations(Collection<OrganisationId> ids) {
        return ids.isEmpty()
                ? List.of(silent())
                : ids.stream().map(page.names()::organisation).toList();
    }

    List<Piece> texts(Collection<String> texts) {
        return texts.isEmpty()
                ? List.of(silent())
                : texts.stream().map(Piece::plain).toList();
    }

    Piece measure(Measure measure, @Nullable Dated told) {
        return page.values().measure(measure, sheet(told));
    }

    Piece money(@Nullable Money money, @Nullable Dated told) {
        return money == null ? silent() : page.values().money(money, sheet(told));
    }

    @Nullable
    When when(@Nullable Dated dated) {
        return When.of(dated, page.words());
    }

    /** A word that leads to the fact behind it. */
    Piece fact(String word, Dated told) {
        return Piece.link(word, "/events/" + told.event());
    }

    private static @Nullable String sheet(@Nullable Dated told) {
        return told == null ? null : "/events/" + told.event();
    }
}
