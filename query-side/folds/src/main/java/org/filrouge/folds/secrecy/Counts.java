package org.filrouge.folds.secrecy;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of counts before secrecy: each subject stands in one cell, so that rows and columns add up.
 *
 * @param cells by row, then by column
 */
public record Counts(List<String> rows, List<String> columns, List<List<Integer>> cells) {

    public Counts {
        cells = cells.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a cell for each row and column");
        }
        if (cells.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count is not below zero");
        }
    }

    int of(int row, int column) {
        return cells.get(row).get(column);
    }

    int ofRow(int row) {
        return cells.get(row).stream().mapToInt(Integer::intValue).sum();
    }

    int ofColumn(int column) {
        return cells.stream().mapToInt(row -> row.get(column)).sum();
    }

    int total() {
        return IntStream.range(0, rows.size()).map(this::ofRow).sum();
    }
}
