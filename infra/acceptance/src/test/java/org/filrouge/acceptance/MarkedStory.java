package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.filrouge.acceptance.Caller.Reply;
import tools.jackson.databind.JsonNode;

/** A story that speaks of one person wherever people can write, each time in a word found nowhere else. */
final class MarkedStory {

    static final String PERSON = "p-5f2c8a1e9b3d4707";

    private final Program program;
    private final Map<String, String> events = new LinkedHashMap<>();
    private final List<String> named = new ArrayList<>();
    private int told;
    private String promise = "";

    MarkedStory(Program program) {
        this.program = program;
    }

    /** The words, each with the event it was told in. */
    Map<String, String> marks() {
        return events;
    }

    /** The events that do not say themselves that they speak of the person. */
    List<String> named() {
        return named;
    }

    void tell() {
        open();
        person();
        commands();
        corrections();
        definition();
        imported();
    }

    private void open() {
        program.accepted("enter-organisation", Map.of("id", "a", "data", Map.of("name", "A", "kind", "ASSOCIATION")));
        program.accepted("enter-organisation", Map.of("id", "b", "data", Map.of("name", "B", "kind", "ASSOCIATION")));
        program.accepted("open-support-case", Map.of("id", "c", "data", Map.of("title", "Un dossier")));
    }

    private void person() {
        String reason = mark();
        Map<String, Object> registered = Map.of(
                "id", PERSON, "reason", reason, "data", Map.of("purpose", "CONTACT", "legalBasis", "PUBLIC_TASK"));
        told("register-person", registered, reason);
        String name = mark();
        String email = mark();
        String function = mark();
        String telephone = "06 98 76 54 32";
        Map<String, Object> details =
                Map.of("name", name, "email", email + "@example.org", "function", function, "telephone", telephone);
        told("record-person-details", Map.of("id", PERSON, "data", details), name, email, function, telephone);
        String hold = mark();
        told("place-legal-hold", Map.of("id", PERSON, "reason", hold, "data", Map.of()), hold);
        String lifted = mark();
        told("lift-legal-hold", Map.of("id", PERSON, "reason", lifted, "data", Map.of()), lifted);
    }

    private void commands() {
        String object = mark();
        String condition = mark();
        String reason = mark();
        String wording = mark();
        String place = mark();
        String evidence = mark();
        Map<String, Object> body = about("p1");
        body.put("reason", reason);
        body.put("wording", wording);
        body.put("source", Map.of("document", "S1", "place", place));
        body.put("evidence", List.of(Map.of("reference", evidence)));
        body.put(
                "data",
                Map.of(
                        "promisors", List.of("a"),
                        "promisees", List.of("b"),
                        "object", object,
                        "conditions", List.of(condition)));
        told("make-commitment", body, object, condition, reason, wording, place, evidence);
        promise = events.get(object);

        String subject = mark();
        String hypothesis = mark();
        Map<String, Object> seen = about("o1");
        Map<String, Object> values = Map.of("subject", subject, "hypotheses", List.of(hypothesis));
        seen.put("data", Map.of("kind", "vigilance-point", "vocabulary", 1, "values", values));
        told("record-observation", seen, subject, hypothesis);
    }

    private void corrections() {
        String statement = mark();
        told("contest", correction(null, Map.of("event", promise, "by", "b", "statement", statement)), statement);
        String object = mark();
        String why = mark();
        Map<String, Object> data =
                Map.of("promisors", List.of("a"), "promisees", List.of("b"), "object", object, "conditions", List.of());
        told(
                "rectify",
                correction(why, Map.of("event", promise, "fact", Map.of("type", "commitment.made", "data", data))),
                object,
                why);
    }

    private static Map<String, Object> correction(String reason, Map<String, Object> data) {
        Map<String, Object> body = new TreeMap<>(Map.of("stream", "commitment:p1", "data", data));
        if (reason != null) {
            body.put("reason", reason);
            body.put("evidence", List.of(Map.of("reference", "registre")));
        }
        return body;
    }

    /** Its reason is named in the request, not said to be about anybody; the same request came twice. */
    private void definition() {
        String reason = mark();
        Map<String, Object> of = Map.of("names", List.of("commitment.made"));
        Map<String, Object> data = Map.of(
                "version",
                1,
                "label",
                Map.of("fr", "Promesses", "en", "Promises"),
                "unit",
                "promises",
                "author",
                "évaluateur",
                "formula",
                Map.of("op", "count", "of", of));
        Map<String, Object> body = Map.of("id", "promises", "reason", reason, "data", data);
        Reply first = program.command("define-indicator", body, "Idempotency-Key", "once");
        Reply again = program.command("define-indicator", body, "Idempotency-Key", "once");
        assertThat(again.json()).isEqualTo(first.json());
        String id = first.json().at("/events/0/eventId").asString();
        events.put(reason, id);
        named.add(id);
    }

    private void imported() {
        String subject = mark();
        String reason = mark();
        String evidence = mark();
        String file =
                """
                {"format": "fil-rouge/case-file@1", "case": "k", "title": "Un récit", "source": {"document": "S2"},
                 "territories": [{"territory": "DEP-57", "role": "OPERATOR", "name": "Moselle"}],
                 "facts": [{"observe": "need-detected", "effective": "2009", "data": {"subject": "%s"}, "reason": "%s",
                            "evidence": [{"reference": "%s"}], "about": ["%s"]}]}"""
                        .formatted(subject, reason, evidence, PERSON);
        Reply reply = program.post("/api/imports", file);
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        JsonNode history = program.seen("/api/history?case=k&type=observation.recorded", reply.position());
        String id = history.at("/events/0/id").asString();
        List.of(subject, reason, evidence).forEach(mark -> events.put(mark, id));
    }

    private static Map<String, Object> about(String id) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("case", "c");
        body.put("effective", "2009-06-15");
        body.put("about", List.of(PERSON));
        return body;
    }

    private void told(String command, Map<String, Object> body, String... marks) {
        Reply reply = program.command(command, body);
        assertThat(reply.status()).as(command + ": " + reply.body()).isEqualTo(201);
        String id = reply.json().at("/events/0/eventId").asString();
        List.of(marks).forEach(mark -> events.put(mark, id));
    }

    private String mark() {
        told++;
        return "Zq" + told + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50), 36);
    }
}
