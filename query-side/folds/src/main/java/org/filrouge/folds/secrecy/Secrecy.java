package org.filrouge.folds.secrecy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.filrouge.folds.secrecy.Published.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rule of secrecy for published tables. A count from one up to the threshold, the threshold itself not included, is secret
 * (primary). Others are made secret beside it (complementary) until nobody can work it out from what is published: each secret count
 * below the threshold then has as many possible values as the threshold at least, and every other secret count has more than one.
 *
 * <p>Rows whose total is below the threshold are put together first, so that the totals of rows can stand.
 */
public final class Secrecy {

    private final int threshold;

    /**
     * The rule for one threshold.
     *
     * @param threshold the smallest count above zero that is published; 1 keeps nothing secret
     */
    public Secrecy(int threshold) {
        if (threshold < 1) {
            throw new IllegalArgumentException("a threshold is one at least");
        }
        this.threshold = threshold;
    }

    public int threshold() {
        return threshold;
    }

    /** Rows of a table that were put together, by their places in it. */
    private record Together(List<Integer> places, int total) {}

    /** The table as it may be published. */
    public Published protect(Counts table) {
        if (table.total() > 0 && table.total() < threshold) {
            return withheld(table);
        }
        List<Together> together = together(table);
        Counts merged = merged(table, together);
        Pattern pattern = new Pattern(merged);
        pattern.hideBelow(threshold);
        pattern.protect(threshold - 1);
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < together.size(); row++) {
            int at = row;
            rows.add(new Row(
                    together.get(row).places().stream().map(table.rows()::get).toList(),
                    shown(table.columns().size(), column -> pattern.cell(at, column)),
                    merged.ofRow(row)));
        }
        return new Published(
                table.columns(),
                List.copyOf(rows),
                shown(table.columns().size(), pattern::columnTotal),
                merged.total());
    }

    private static Published withheld(Counts table) {
        List<@Nullable Integer> nothing = shown(table.columns().size(), column -> null);
        Row row = new Row(table.rows(), nothing, null);
        return new Published(table.columns(), List.of(row), nothing, null);
    }

    private static List<@Nullable Integer> shown(int columns, IntFunction<@Nullable Integer> count) {
        List<@Nullable Integer> counts = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            counts.add(count.apply(column));
        }
        return Collections.unmodifiableList(counts);
    }

    /** Rows below the threshold as one, with the smallest of the others as long as they are below it together. */
    private List<Together> together(Counts table) {
        List<Together> rows = new ArrayList<>(IntStream.range(0, table.rows().size())
                .mapToObj(row -> new Together(List.of(row), table.ofRow(row)))
                .toList());
        List<Together> small = new ArrayList<>(rows.stream()
                .filter(row -> row.total() > 0 && row.total() < threshold)
                .toList());
        rows.removeAll(small);
        List<Together> others = new ArrayList<>(rows.stream()
                .filter(row -> row.total() > 0)
                .sorted(Comparator.comparing(Together::total))
                .toList());
        while (!small.isEmpty() && sum(small) < threshold) {
            Together next = others.removeFirst();
            rows.remove(next);
            small.add(next);
        }
        if (!small.isEmpty()) {
            rows.add(new Together(
                    small.stream()
                            .flatMap(row -> row.places().stream())
                            .sorted()
                            .toList(),
                    sum(small)));
        }
        rows.sort(Comparator.comparing(row -> row.places().getFirst()));
        return rows;
    }

    private static int sum(List<Together> rows) {
        return rows.stream().mapToInt(Together::total).sum();
    }

    private static Counts merged(Counts table, List<Together> together) {
        return new Counts(
                together.stream().map(row -> row.places().toString()).toList(),
                table.columns(),
                together.stream()
                        .map(row -> IntStream.range(0, table.columns().size())
                                .mapToObj(column -> row.places().stream()
                                        .mapToInt(place -> table.of(place, column))
                                        .sum())
                                .toList())
                        .toList());
    }
}
