package org.filrouge.views.query;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table as RFC 4180 has it. What has no value is empty; what is secret says so. */
final class Csv {

    /** What stands where a count is kept secret. */
    static final String SECRET = "s";

    private final StringBuilder lines = new StringBuilder();

    Csv row(Collection<? extends @Nullable Object> cells) {
        lines.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
