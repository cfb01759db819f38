package org.filrouge.views.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.filrouge.folds.secrecy.Published;
import org.filrouge.folds.survival.Cohorts;
import org.filrouge.folds.survival.PublishedCohorts;
import org.filrouge.folds.survival.PublishedSurvival;
import org.jspecify.annotations.Nullable;

/** Tables under the rule of secrecy, as callers see them: what is secret is {@code "s"}, never a number and never left out. */
final class PublishedJson {

    private PublishedJson() {}

    static Map<String, Object> survival(Map<String, Object> json, PublishedSurvival published, int threshold) {
        secrecy(json, threshold);
        json.put("until", PublishedSurvival.UNTIL);
        Map<String, Object> table = table(published.table());
        List<Map<String, Object>> rows = rows(published.table());
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).put("survival", shown(published.shares().get(row)));
        }
        table.put("rows", rows);
        table.put("survival", shown(published.whole()));
        json.put("table", table);
        return json;
    }

    static Map<String, Object> cohorts(Map<String, Object> json, PublishedCohorts published, int threshold) {
        secrecy(json, threshold);
        json.put(
                "waves",
                IntStream.range(0, published.waves().size())
                        .mapToObj(wave -> {
                            Map<String, Object> shown = new LinkedHashMap<>();
                            shown.put("months", Cohorts.WAVES.get(wave));
                            shown.putAll(table(published.waves().get(wave)));
                            return shown;
                        })
                        .toList());
        return json;
    }

    private static void secrecy(Map<String, Object> json, int threshold) {
        Map<String, Object> secrecy = new LinkedHashMap<>();
        secrecy.put("threshold", threshold);
        secrecy.put("secret", Csv.SECRET);
        json.put("secrecy", secrecy);
    }

    private static Map<String, Object> table(Published table) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("columns", table.columns());
        json.put("rows", rows(table));
        json.put("totals", shown(table.columnTotals()));
        json.put("total", shown(table.total()));
        return json;
    }

    private static List<Map<String, Object>> rows(Published table) {
        return table.rows().stream()
                .map(row -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("values", row.names());
                    json.put("counts", shown(row.counts()));
                    json.put("total", shown(row.total()));
                    return json;
                })
                .toList();
    }

    private static List<Object> shown(List<? extends @Nullable Object> values) {
        return values.stream().map(PublishedJson::shown).toList();
    }

    private static Object shown(@Nullable Object value) {
        return value == null ? Csv.SECRET : value;
    }

    static Csv csv(PublishedSurvival published) {
        List<Object> head = new ArrayList<>(List.of("stratum", "total"));
        head.addAll(published.table().columns());
        PublishedSurvival.UNTIL.forEach(until -> head.add("survival_" + until));
        Csv csv = new Csv().row(head);
        for (int row = 0; row < published.table().rows().size(); row++) {
            Published.Row shown = published.table().rows().get(row);
            csv.row(line(
                    String.join("+", shown.names()),
                    shown.total(),
                    shown.counts(),
                    inFull(published.shares().get(row))));
        }
        return csv.row(
                line("", published.table().total(), published.table().columnTotals(), inFull(published.whole())));
    }

    /** A row of nobody has no shares, and as many cells as the others. */
    private static List<? extends @Nullable Object> inFull(List<? extends @Nullable Object> shares) {
        return shares.isEmpty() ? Collections.nCopies(PublishedSurvival.UNTIL.size(), "") : shares;
    }

    static Csv csv(PublishedCohorts published) {
        Csv csv = new Csv();
        for (int wave = 0; wave < published.waves().size(); wave++) {
            Published table = published.waves().get(wave);
            if (wave == 0) {
                List<Object> head = new ArrayList<>(List.of("wave", "year", "total"));
                head.addAll(table.columns());
                csv.row(head);
            }
            Object months = Cohorts.WAVES.get(wave);
            table.rows()
                    .forEach(row -> csv.row(line(months, String.join("+", row.names()), row.total(), row.counts())));
            csv.row(line(months, "", table.total(), table.columnTotals()));
        }
        return csv;
    }

    private static List<Object> line(@Nullable Object... cells) {
        List<Object> line = new ArrayList<>();
        Arrays.stream(cells).forEach(cell -> {
            if (cell instanceof List<?> many) {
                line.addAll(shown(many));
            } else {
                line.add(shown(cell));
            }
        });
        return line;
    }
}
