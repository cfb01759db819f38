package org.filrouge.views.pages;

import org.filrouge.folds.Dated;
import org.filrouge.kernel.event.FactStatus;
import org.jspecify.annotations.Nullable;

/**
 * When something took effect, in a cell of a table.
 *
 * @param date in words, leading to the event that says so
 * @param status ACTUAL, PLANNED or PROBABLE
 * @param statusWord that status in words; null for what has happened
 */
record When(Piece date, String status, @Nullable String statusWord) {

    static @Nullable When of(@Nullable Dated dated, Wording words) {
        if (dated == null) {
            return null;
        }
        return new When(
                Piece.link(words.date(dated.effective()), "/events/" + dated.event()),
                dated.status().name(),
                dated.status() == FactStatus.ACTUAL ? null : words.code(dated.status()));
    }
}
