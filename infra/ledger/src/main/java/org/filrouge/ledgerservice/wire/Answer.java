package org.filrouge.ledgerservice.wire;

import java.nio.charset.StandardCharsets;

/** What somebody answered. */
public record Answer(int status, String type, byte[] body) {

    /** The first line of a text, for a message; what is no plain text in it is left out. */
    public String firstLine() {
        String text = new String(body, StandardCharsets.UTF_8);
        String line = text.lines().findFirst().orElse("").replaceAll("\\p{C}", "");
        return line.substring(0, Math.min(line.length(), 200));
    }
}
