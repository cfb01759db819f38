package org.filrouge.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/**
 * One story told live to a program, under names that no other story has: the log may be shared, and may hold what earlier runs left.
 */
final class Story {

    private static final String RUN = Long.toString(System.currentTimeMillis(), 36)
            + Integer.toString((int) (ProcessHandle.current().pid() % 1000), 36);
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Program program;
    private final String suffix = "-" + RUN + "-" + NUMBERS.incrementAndGet();

    Story(Program program) {
        this.program = program;
    }

    /** A name of this story. */
    String id(String name) {
        return name + suffix;
    }

    List<String> ids(String... names) {
        return List.of(names).stream().map(this::id).toList();
    }

    /** Enters an organisation of that name. */
    long organisation(String name, String kind) {
        return program.accepted(
                "enter-organisation",
                Map.of("id", id(name), "data", Map.of("name", "Organisation " + id(name), "kind", kind)));
    }

    /** Opens a case of that name, with organisations in it. */
    void open(String caseName, String... organisations) {
        for (String organisation : organisations) {
            organisation(organisation, "ASSOCIATION");
        }
        program.accepted(
                "open-support-case",
                Map.of("id", id(caseName), "data", Map.of("title", "Dossier " + caseName, "sector", "insertion")));
    }

    /**
     * The body of a command.
     *
     * @param data the fact's own fields, names and values in turn
     */
    Map<String, Object> body(String stream, String caseName, String effective, Object... data) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id(stream));
        body.put("case", id(caseName));
        body.put("effective", effective);
        body.put("data", map(data));
        return body;
    }

    /** Puts a command that must be accepted; returns its last position. */
    long tell(String command, Map<String, Object> body) {
        return program.accepted(command, body);
    }

    /** A case's view that sees at least what was recorded up to a position. */
    JsonNode caseView(String caseName, long position) {
        return program.seen("/api/cases/" + id(caseName), position);
    }

    /** An indicator over a case. */
    JsonNode indicator(String code, String caseName, long position) {
        return program.seen("/api/indicators/" + code + "?case=" + id(caseName), position);
    }

    /** The same body with one more field beside the fact. */
    static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(body);
        more.put(name, value);
        return more;
    }

    /** A document that shows a fact. */
    static List<Map<String, Object>> evidence(String reference) {
        return List.of(Map.of("reference", reference, "sha256", "ab".repeat(32)));
    }

    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** The texts of a list in an answer; none when the list is left out. */
    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
