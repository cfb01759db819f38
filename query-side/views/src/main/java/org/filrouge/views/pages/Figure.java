package org.filrouge.views.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<Figure> parts) {

    /** The same with remarks that must be read beside the number. */
    Figure and(List<String> remarks) {
        String said = Stream.concat(Stream.ofNullable(apart), remarks.stream()).collect(Collectors.joining(" · "));
        return new Figure(code, label, value, said.isEmpty() ? null : said, status, events, onlyParts, parts);
    }
}
