package org.filrouge.ledgerservice.evidence;

/** The few pieces of HTML that the summary needs. Whatever comes from an event is escaped here. */
final class Html {

    private static final int REPLACEMENT = 0xfffd;

    private Html() {}

    static String open(String title, String style) {
        return """
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>%s</h1>
                """
                .formatted(escape(title), style, escape(title));
    }

    static String section(String title) {
        return "<h2>" + escape(title) + "</h2>\n";
    }

    static String line(String name, String value) {
        return "<div><dt>" + escape(name) + "</dt><dd>" + escape(value) + "</dd></div>\n";
    }

    /** A table's beginning, up to its first row. */
    static String head(String... columns) {
        StringBuilder head = new StringBuilder("<table>\n<thead><tr>");
        for (String column : columns) {
            head.append("<th scope=\"col\">").append(escape(column)).append("</th>");
        }
        return head.append("</tr></thead>\n<tbody>\n").toString();
    }

    /** A cell, one line for each text that is not empty. */
    static String cell(String... lines) {
        StringBuilder cell = new StringBuilder("<td>");
        String between = "";
        for (String line : lines) {
            if (!line.isEmpty()) {
                cell.append(between).append(escape(line));
                between = "<br>";
            }
        }
        return cell.append("</td>").toString();
    }

    /** Neither a control character nor one that turns the direction of reading. */
    private static boolean isPlain(int c) {
        return c == '\n' || !Character.isISOControl(c) && (c < 0x202a || c > 0x202e) && (c < 0x2066 || c > 0x2069);
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isPlain(c) ? c : REPLACEMENT);
            }
        });
        return escaped.toString();
    }
}
