package org.filrouge.acceptance;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Everything the query API says, to be compared with what it says another time. */
final class AllAnswers {

    private AllAnswers() {}

    static Map<String, String> of(Program program) {
        program.seen("/api/cases", program.logSize() - 1);
        Map<String, String> answers = new TreeMap<>();
        pages(program, "cases", answers);
        pages(program, "organisations", answers);
        pages(program, "funders", answers);
        history(program, answers);
        return answers;
    }

    /** The addresses that were answered otherwise. */
    static Set<String> differing(Map<String, String> one, Map<String, String> other) {
        Set<String> paths = new TreeSet<>(one.keySet());
        paths.addAll(other.keySet());
        paths.removeIf(path -> Objects.equals(one.get(path), other.get(path)));
        return paths;
    }

    private static void pages(Program program, String what, Map<String, String> answers) {
        String after = "";
        while (after != null) {
            JsonNode page =
                    ok(program, "/api/" + what + "?limit=500" + (after.isEmpty() ? "" : "&after=" + after), answers);
            for (JsonNode item : page.get(what)) {
                String id = item.get("id").asString();
                if (!what.equals("organisations") || !id.startsWith("body-") || id.endsWith("7")) {
                    ok(program, "/api/" + what + "/" + id, answers);
                }
                if (what.equals("cases")) {
                    ok(program, "/api/indicators?asOf=2026-01-01&case=" + id, answers);
                    territories(program, item, answers);
                }
            }
            after = page.has("next") ? page.get("next").asString() : null;
        }
    }

    private static void territories(Program program, JsonNode summary, Map<String, String> answers) {
        for (JsonNode place : summary.path("territories")) {
            String[] code = place.get("territory").asString().split("-", 2);
            ok(program, "/api/territories/" + code[0] + "/" + code[1], answers);
        }
    }

    private static void history(Program program, Map<String, String> answers) {
        String cursor = "";
        while (cursor != null) {
            JsonNode page = ok(program, "/api/history?limit=500" + cursor, answers);
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : null;
        }
    }

    private static JsonNode ok(Program program, String path, Map<String, String> answers) {
        Caller.Reply reply = program.get(path);
        if (reply.status() != 200) {
            throw new AssertionError(path + " was answered " + reply);
        }
        answers.put(path, reply.body());
        return reply.json();
    }
}
