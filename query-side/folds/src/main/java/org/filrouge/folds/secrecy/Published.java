package org.filrouge.folds.secrecy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it may be published. A count that is null is secret: it is not zero, and it is not unknown.
 *
 * @param columnTotals by column; null where secret
 * @param total of the whole table; null where the whole table is below the threshold and nothing of it is published
 */
public record Published(
        List<String> columns, List<Row> rows, List<@Nullable Integer> columnTotals, @Nullable Integer total) {

    /**
     * One row.
     *
     * @param names more than one where rows below the threshold were put together
     * @param counts by column; null where secret
     * @param total null only where the whole table is secret
     */
    public record Row(List<String> names, List<@Nullable Integer> counts, @Nullable Integer total) {}

    /** How many counts are kept secret. */
    public long secrets() {
        return rows.stream()
                        .flatMap(row -> row.counts().stream())
                        .filter(count -> count == null)
                        .count()
                + columnTotals.stream().filter(count -> count == null).count();
    }
}
