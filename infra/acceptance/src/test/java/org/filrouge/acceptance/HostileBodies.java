package org.filrouge.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Bodies nobody should send: broken, oversized, wrongly typed, or made to harm whoever reads them. */
final class HostileBodies {

    private static final List<String> COMMANDS = List.of(
            "enter-organisation",
            "convert-jobs",
            "open-support-case",
            "request-support",
            "make-commitment",
            "keep-commitment",
            "grant-funding",
            "file-employer-group-statutes",
            "create-merged-entity",
            "record-observation",
            "deliver-mission",
            "give-committee-opinion");

    private HostileBodies() {}

    /** One request that must be turned away. */
    record Hostile(String name, String path, String contentType, byte[] body) {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        for (String command : COMMANDS) {
            forAnyJson()
                    .forEach((name, body) -> all.add(json(command + ": " + name, "/api/commands/" + command, body)));
        }
        forAnyJson().forEach((name, body) -> all.add(json("import: " + name, "/api/imports", body)));
        HostileYaml.all()
                .forEach((name, body) ->
                        all.add(new Hostile("import: " + name, "/api/imports", "application/yaml", body)));
        return all;
    }

    private static Map<String, byte[]> forAnyJson() {
        Map<String, byte[]> bodies = new TreeMap<>();
        text(bodies, "nothing", "");
        text(bodies, "null", "null");
        text(bodies, "a number", "42");
        text(bodies, "an array", "[{}]");
        text(bodies, "cut short", "{\"id\":\"a\",\"data\":{");
        text(bodies, "followed by more", "{\"data\":{}} {}");
        text(bodies, "an unknown field", "{\"data\":{},\"__proto__\":{}}");
        text(bodies, "a name twice", "{\"id\":\"a\",\"id\":\"b\",\"data\":{}}");
        text(bodies, "NUL in a text", "{\"id\":\"a\",\"data\":{},\"reason\":\"a\\u0000b\"}");
        text(bodies, "half a surrogate pair", "{\"id\":\"a\",\"data\":{},\"reason\":\"\\ud800\"}");
        text(bodies, "nested ten thousand deep", "{\"data\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}");
        text(bodies, "a number of a thousand digits", "{\"data\":{\"count\":" + "9".repeat(1_000) + "}}");
        text(bodies, "an exponent beyond all", "{\"data\":{\"count\":1e2147483648}}");
        text(bodies, "not a number", "{\"data\":{\"count\":NaN}}");
        text(bodies, "a path for a name", "{\"id\":\"../../etc/passwd\",\"data\":{}}");
        text(bodies, "a name of a thousand letters", "{\"id\":\"" + "a".repeat(1_000) + "\",\"data\":{}}");
        text(bodies, "data of the wrong kind", "{\"id\":\"a\",\"data\":\"x\"}");
        text(bodies, "a type to make", "{\"id\":\"a\",\"data\":{\"@class\":\"java.lang.Runtime\"}}");
        bodies.put("bytes that are no UTF-8", new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'});
        return bodies;
    }

    private static void text(Map<String, byte[]> bodies, String name, String body) {
        bodies.put(name, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Hostile json(String name, String path, byte[] body) {
        return new Hostile(name, path, "application/json", body);
    }
}
