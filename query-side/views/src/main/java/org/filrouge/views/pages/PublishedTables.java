package org.filrouge.views.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.filrouge.folds.secrecy.Published;
import org.filrouge.folds.survival.PublishedSurvival;
import org.jspecify.annotations.Nullable;

/** Tables under the rule of secrecy, as a reader sees them: a secret count says so and is never 0. */
final class PublishedTables {

    private final Wording words;

    PublishedTables(Wording words) {
        this.words = words;
    }

    record Table(String caption, List<String> columns, List<Row> rows) {}

    /** One row. Its cells say in words where they are secret. */
    record Row(String name, List<Cell> cells) {}

    record Cell(String column, String text, boolean secret) {}

    Table survival(PublishedSurvival published, UnaryOperator<String> value) {
        List<String> columns = new ArrayList<>(List.of(words.text("published.total")));
        published
                .table()
                .columns()
                .forEach(column -> columns.add(words.text("published." + kind(column), span(column))));
        PublishedSurvival.UNTIL.forEach(until -> columns.add(words.text("published.share", until.toString())));
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < published.table().rows().size(); row++) {
            Published.Row shown = published.table().rows().get(row);
            rows.add(row(
                    name(shown, value),
                    columns,
                    shown.total(),
                    shown.counts(),
                    published.shares().get(row)));
        }
        if (published.table().rows().size() > 1) {
            rows.add(row(
                    words.text("published.together"),
                    columns,
                    published.table().total(),
                    published.table().columnTotals(),
                    published.whole()));
        }
        return new Table(words.text("published.caption"), columns, rows);
    }

    Table wave(Published table, int months) {
        List<String> columns = new ArrayList<>(List.of(words.text("cohorts.size")));
        table.columns().forEach(column -> columns.add(words.code("Response", column)));
        List<Row> rows = new ArrayList<>();
        table.rows()
                .forEach(row -> rows.add(row(
                        name(row, year -> year.equals("UNKNOWN") ? words.text("survival.untold") : year),
                        columns,
                        row.total(),
                        row.counts(),
                        List.of())));
        rows.add(row(words.text("published.together"), columns, table.total(), table.columnTotals(), List.of()));
        return new Table(words.text("cohorts.wave", Integer.toString(months)), columns, rows);
    }

    private static String name(Published.Row row, UnaryOperator<String> value) {
        return row.names().stream().map(value).collect(Collectors.joining(", "));
    }

    private Row row(
            String name,
            List<String> columns,
            @Nullable Integer total,
            List<? extends @Nullable Object> counts,
            List<? extends @Nullable Object> shares) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(total);
        values.addAll(counts);
        values.addAll(shares);
        List<Cell> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(new Cell(
                    columns.get(cells.size()),
                    value == null ? words.text("published.secret") : value.toString(),
                    value == null));
        }
        while (cells.size() < columns.size()) {
            cells.add(new Cell(columns.get(cells.size()), "—", false));
        }
        return new Row(name, cells);
    }

    private static String kind(String column) {
        return column.replaceAll("[<>=0-9]", "") + (column.contains(">") ? ".beyond" : "");
    }

    private static String span(String column) {
        return column.replaceAll("[^0-9]", "");
    }
}
