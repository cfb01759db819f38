package org.filrouge.ledgerservice.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.json.Json;

/** Takes a manifest apart; what is not as it has to be is refused. */
final class ManifestMembers {

    private final Map<String, Json> byName;

    ManifestMembers(Json json) {
        if (!(json instanceof Json.Members members)) {
            throw new Malformed("not an object");
        }
        this.byName = members.byName();
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    Json at(String name) {
        Json value = byName.get(name);
        if (value == null) {
            throw new Malformed("no " + name);
        }
        return value;
    }

    String text(String name) {
        return text(at(name));
    }

    long number(String name) {
        return whole(at(name));
    }

    List<Json> row(String name) {
        if (at(name) instanceof Json.Row row) {
            return row.values();
        }
        throw new Malformed(name + " is not a list");
    }

    Map<String, String> textsAt(String name) {
        Map<String, String> texts = new TreeMap<>();
        new ManifestMembers(at(name)).byName.forEach((key, value) -> texts.put(key, text(value)));
        return texts;
    }

    Map<String, Json> byName() {
        return byName;
    }

    static String text(Json json) {
        if (json instanceof Json.Text(String value)) {
            return value;
        }
        throw new Malformed("not a text");
    }

    static long whole(Json json) {
        if (json instanceof Json.Number(double value)
                && value == Math.rint(value)
                && value >= 0
                && value <= Json.Number.LARGEST_EXACT) {
            return (long) value;
        }
        throw new Malformed("not a whole number");
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Malformed("not a day: " + text);
        }
    }
}
