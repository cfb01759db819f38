package org.filrouge.views.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact as a table shows it.
 *
 * @param status ACTUAL, PLANNED or PROBABLE
 * @param statusWord that status in words; null for what has happened, which needs none
 * @param date when it took effect, as exactly as it is told
 * @param precision how exactly that is
 * @param wording the words in which the source dates it
 * @param after the fact it comes after, for facts dated by their order
 * @param recorded when the log took it
 * @param recordedAt the same, for machines
 * @param said what was said of it since; null when nothing was
 */
record FactRow(
        String id,
        String label,
        String status,
        @Nullable String statusWord,
        String date,
        String precision,
        @Nullable String wording,
        @Nullable Piece after,
        String recorded,
        String recordedAt,
        List<Line> lines,
        List<Piece> decidedBy,
        @Nullable Piece supportCase,
        @Nullable SaidSince said) {}
