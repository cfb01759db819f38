package org.filrouge.ledger.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filrouge.ledger.Malformed;

/** A JSON text and how far it has been read; knows strings and space. */
final class JsonText {

    private final String text;
    private int at;

    JsonText(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    String match(Pattern pattern) {
        Matcher m = pattern.matcher(text).region(at, text.length());
        if (!m.lookingAt()) {
            throw new Malformed("not JSON");
        }
        at = m.end();
        return m.group();
    }

    void match(String word) {
        if (!text.startsWith(word, at)) {
            throw new Malformed("not JSON");
        }
        at += word.length();
    }

    String string() {
        if (next() != '"') {
            throw new Malformed("a name or string without its quote");
        }
        StringBuilder string = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                throw new Malformed("a control character in a string");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        if (Surrogates.isAnyAlone(string.toString())) {
            throw new Malformed("half a character");
        }
        return string.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw new Malformed("an unknown escape");
        };
    }

    private char unit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            char c = next();
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw new Malformed("an unknown escape");
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    boolean skip(char c) {
        space();
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    char peek() {
        if (at >= text.length()) {
            throw new Malformed("JSON that is cut off");
        }
        return text.charAt(at);
    }

    char next() {
        char c = peek();
        at++;
        return c;
    }
}
