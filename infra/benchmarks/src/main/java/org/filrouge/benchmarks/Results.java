package org.filrouge.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.filrouge.json.KernelJson;

/** The figures of one run, as a table to read and as JSON to compare with. */
public final class Results {

    private final String title;
    private final Map<String, Object> setting = new LinkedHashMap<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public Results(String title) {
        this.title = title;
        setting.putAll(Machine.described());
    }

    /** Says of what size, how often, on what. */
    public Results setting(String name, Object value) {
        setting.put(name, value);
        return this;
    }

    /** One thing beside its reference. */
    public Results compared(Rounds rounds, String name, String reference) {
        Sample median = rounds.median(name);
        Sample beside = rounds.median(reference);
        Sample ratio = rounds.ratio(name, reference);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("what", name);
        row.put("reference", reference);
        row.put("micros", rounded(median.wall() / 1000));
        row.put("referenceMicros", rounded(beside.wall() / 1000));
        row.put("ratio", rounded(ratio.wall()));
        row.put("cpuMicros", rounded(median.cpu() / 1000));
        row.put("referenceCpuMicros", rounded(beside.cpu() / 1000));
        row.put("cpuRatio", rounded(ratio.cpu()));
        rows.add(row);
        return this;
    }

    /** Something that no ratio tells. */
    public Results note(String sentence) {
        notes.add(sentence);
        return this;
    }

    public String markdown() {
        StringBuilder text = new StringBuilder("# " + title + "\n\n");
        setting.forEach((name, value) ->
                text.append("- ").append(name).append(": ").append(value).append('\n'));
        text.append(
                        "\nµs are medians over the rounds, ratios medians of each round's; cpu counts all threads of the process.\n\n")
                .append("| what | beside | µs | µs beside | ratio | cpu µs | cpu µs beside | cpu ratio |\n")
                .append("|---|---|--:|--:|--:|--:|--:|--:|\n");
        for (Map<String, Object> row : rows) {
            text.append("| ");
            text.append(String.join(
                    " | ", row.values().stream().map(Object::toString).toList()));
            text.append(" |\n");
        }
        text.append('\n');
        notes.forEach(note -> text.append("- ").append(note).append('\n'));
        return text.toString();
    }

    /** Writes both forms. */
    public void write(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".md"), markdown());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", title);
        json.put("setting", setting);
        json.put("rows", rows);
        json.put("notes", notes);
        Files.writeString(
                folder.resolve(name + ".json"),
                KernelJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value));
    }
}
