package org.filrouge.http.texts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** How a text has to be written so that it stays one text within an answer of some kind. */
enum Writing {
    /** Within a JSON string: also lines of JSON, and server-sent events that carry it. */
    JSON,
    /** Within the text or an attribute of a page. */
    HTML,
    /** Within a cell of a table. */
    CSV;

    private static final String FORMULA = "=+-@\t\r";

    /** That of a kind of answer; null for one in which no text is ever opened, such as a packed file or a picture. */
    static @Nullable Writing of(@Nullable String contentType) {
        if (contentType == null) {
            return null;
        }
        String type = contentType.toLowerCase(Locale.ROOT);
        int end = type.indexOf(';');
        String bare = (end < 0 ? type : type.substring(0, end)).strip();
        return switch (bare) {
            case MediaType.APPLICATION_JSON_VALUE,
                    MediaType.APPLICATION_NDJSON_VALUE,
                    MediaType.TEXT_EVENT_STREAM_VALUE -> JSON;
            case MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_XHTML_XML_VALUE -> HTML;
            case "text/csv" -> CSV;
            default -> bare.endsWith("+json") ? JSON : null;
        };
    }

    /**
     * The text, written so.
     *
     * @param quoted whether it stands within quotes already
     * @param first whether it begins a cell
     */
    String write(String text, boolean quoted, boolean first) {
        return switch (this) {
            case JSON -> json(text);
            case HTML -> HtmlUtils.htmlEscape(text, "UTF-8");
            case CSV -> csv(text, quoted, first);
        };
    }

    private static String json(String text) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                written.append('\\').append((char) c);
            } else if (c < ' ' || c == 0x2028 || c == 0x2029) {
                written.append("\\u").append(String.format("%04x", c));
            } else {
                written.append((char) c);
            }
        });
        return written.toString();
    }

    /** A cell that a spreadsheet would take for a formula is marked as text. */
    private static String csv(String text, boolean quoted, boolean first) {
        String harmless = first && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        String doubled = harmless.replace("\"", "\"\"");
        if (quoted) {
            return doubled;
        }
        return first ? "\"" + doubled + "\"" : harmless.replaceAll("[\",;\r\n]", " ");
    }
}
