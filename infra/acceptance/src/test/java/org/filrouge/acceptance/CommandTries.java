package org.filrouge.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.acceptance.Caller.Reply;
import org.filrouge.acceptance.PartsOfRoles.Keys;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives a command as every role: of something in its part, and of something outside it. Each asks for a version that no stream has, so that
 * nothing is recorded even where it is let in.
 */
final class CommandTries {

    private static final String[] NO_VERSION = {"If-Match", "\"999999\""};

    /** A newcomer is anybody's to enter, wherever it is. */
    private static final String ANYBODYS = "enter-organisation";

    private static final String FRESH = "not-there-yet";

    private final Map<AccessRole, Caller> programs = new EnumMap<>(AccessRole.class);
    private final Map<String, JsonNode> catalogue = new HashMap<>();
    private final Map<String, JsonNode> bodies = new HashMap<>();
    private final Map<String, List<String>> streams = new HashMap<>();
    private final PartsOfRoles parts;

    CommandTries(Program program, PartsOfRoles parts) {
        this.parts = parts;
        for (AccessRole role : AccessRole.values()) {
            programs.put(role, program.as(PartsOfRoles.login(role)));
        }
        for (AccessRole role : AccessRole.values()) {
            if (role != AccessRole.ADMINISTRATOR && role != AccessRole.EVALUATOR) {
                streams.put(role + "", streams(role, parts.own(role)));
            }
            streams.put(role + " other", streams(AccessRole.AUDITOR, parts.other(role)));
        }
        programs.get(AccessRole.AUDITOR)
                .get("/api/catalogue")
                .json()
                .get("commands")
                .forEach(one -> catalogue.put(one.get("name").asString(), one));
        lines().forEach(line -> bodies.putIfAbsent(line.get("command").asString(), line.get("body")));
    }

    private List<String> streams(AccessRole reader, Keys keys) {
        String history = "/api/history?limit=500&case=" + keys.names().get("case");
        List<String> found = new ArrayList<>(
                Asker.stream(programs.get(reader).get(history).json().get("events"))
                        .map(event -> event.get("subject").asString())
                        .distinct()
                        .toList());
        found.add("organisation:"
                + (reader == AccessRole.PROGRAMME_OFFICER
                        ? PreparedCases.SEATED
                        : keys.names().get("organisation")));
        return found;
    }

    List<Tried> row(Rule rule) {
        List<Tried> row = new ArrayList<>();
        for (AccessRole role : AccessRole.values()) {
            row.add(
                    switch (rule.of(role)) {
                        case DENIED -> denied(role, rule);
                        case OWN -> own(role, rule);
                        case AGGREGATED, ALLOWED -> allowed(role, rule);
                    });
        }
        return row;
    }

    private Tried denied(AccessRole role, Rule rule) {
        Reply reply = give(role, rule, parts.own(AccessRole.AUDITOR), FRESH);
        return tried(rule, role, "–", refused(reply), reply);
    }

    private Tried allowed(AccessRole role, Rule rule) {
        Reply reply = give(role, rule, parts.own(AccessRole.AUDITOR), FRESH);
        return tried(rule, role, String.valueOf(reply.status()), letIn(reply), reply);
    }

    private Tried own(AccessRole role, Rule rule) {
        Optional<String> stream = stream(rule, role.toString());
        Reply inside = give(role, rule, parts.own(role), stream.orElse(FRESH));
        Reply outside = give(
                role, rule, parts.other(role), stream(rule, role + " other").orElse(FRESH));
        boolean rightOutside = rule.door().equals(ANYBODYS) ? letIn(outside) : refused(outside);
        boolean right = (stream.isEmpty() || letIn(inside)) && rightOutside;
        String found = (stream.isEmpty() ? "none" : String.valueOf(inside.status())) + " / " + outside.status();
        return tried(rule, role, found, right, rightOutside ? inside : outside);
    }

    /** A stream of the command's kind in somebody's part; a new one for a command that opens one. */
    private Optional<String> stream(Rule rule, String whose) {
        JsonNode command = catalogue.get(rule.door());
        if (bodies.get(rule.door()).has("stream")) {
            return Optional.of("");
        }
        String family = command.get("stream").asString() + ":";
        Optional<String> there = streams.getOrDefault(whose, List.of()).stream()
                .filter(stream -> stream.startsWith(family))
                .map(stream -> stream.substring(family.length()))
                .findFirst();
        boolean opens = command.path("opensStream").asBoolean(false);
        return there.isEmpty() && opens ? Optional.of(FRESH) : there;
    }

    private Reply give(AccessRole role, Rule rule, Keys keys, String id) {
        JsonNode line = bodies.get(rule.door());
        if (line == null) {
            throw new AssertionError("a command without a line in every-command.jsonl: " + rule.door());
        }
        String place = keys.names().get("place").substring("departement/".length());
        String text = line.toString()
                .replaceAll("\"\\^[a-z-]+\"", "\"" + keys.names().get("event") + "\"")
                .replaceAll("\"([a-z-]+:)~[a-z-]+\"", "\"" + corrected(role, keys) + "\"")
                .replaceAll(
                        "\"agreement\":\"~[a-z-]+\"",
                        "\"agreement\":\"" + keys.names().get("agreement") + "\"")
                .replaceAll("DEP-57", "DEP-" + place)
                .replaceAll("COM-57491", place.equals("13") ? "COM-13001" : "COM-57491")
                .replaceAll("\"~[a-z-]+\"", "\"" + organisation(role, keys) + "\"");
        ObjectNode body = (ObjectNode) Caller.JSON.readTree(text);
        if (body.has("id")) {
            body.put("id", id);
        }
        if (body.has("case") || (id.equals(FRESH) && !body.has("stream"))) {
            body.put("case", keys.names().get("case"));
        }
        return programs.get(role).command(rule.door(), body, NO_VERSION);
    }

    /** The stream of the fact that a correction speaks of: an organisation contests what is told of itself. */
    private String corrected(AccessRole role, Keys keys) {
        boolean ofItself = role == AccessRole.BENEFICIARY && keys.equals(parts.own(role));
        return ofItself
                ? "organisation:" + organisation(role, keys)
                : keys.names().get("stream");
    }

    /** Who is told of in the fact: in its own role nobody names another. */
    private static String organisation(AccessRole role, Keys keys) {
        return switch (role) {
            case PROVIDER -> "cabinet-strategie-et-gestion-publiques";
            case BENEFICIARY -> "elips";
            case FUNDER -> "region-paca";
            default -> keys.names().get("organisation");
        };
    }

    private static Tried tried(Rule rule, AccessRole role, String found, boolean right, Reply reply) {
        String told = reply.status() + " " + reply.body();
        return new Tried(
                rule.door(), found, right ? List.of() : List.of(role + " " + rule.door() + " " + found + ": " + told));
    }

    private static boolean letIn(Reply reply) {
        return reply.status() != 401 && reply.status() != 403;
    }

    private static boolean refused(Reply reply) {
        return reply.status() == 403 && reply.body().contains("access.not-allowed");
    }

    private static List<JsonNode> lines() {
        try (InputStream file = CommandTries.class.getResourceAsStream("/every-command.jsonl")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Caller.JSON::readTree)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
