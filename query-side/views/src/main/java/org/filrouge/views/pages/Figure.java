package org.filrouge.views.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number, or the reason why there is none, leading to its sheet.
 *
 * @param label what it counts
 * @param apart what is counted apart from it, such as sums not told; null when nothing is
 * @param status VALUE, UNKNOWN, NOT_APPLICABLE or CONFLICTING
 * @param events the ids of the events it is made of
 * @param onlyParts true when no number stands above its parts
 * @param parts the numbers under it, where it has several
 */
record Figure(
        String code,
        String label,
        Piece value,
        @Nullable String apart,
        String status,
        List<String> events,
        boolean onlyParts,
        List<Figure> parts) {}
