package org.filrouge.acceptance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Asks the program about one case, and remembers how it asked. */
final class Asker {

    private final Program program;
    private final String caseId;
    private final long position;
    private final Set<String> asked;

    Asker(Program program, String caseId, long position) {
        this(program, caseId, position, new LinkedHashSet<>());
    }

    private Asker(Program program, String caseId, long position, Set<String> asked) {
        this.program = program;
        this.caseId = caseId;
        this.position = position;
        this.asked = asked;
    }

    JsonNode caseView() {
        return get("/api/cases/" + caseId);
    }

    JsonNode indicator(String code) {
        return get("/api/indicators/" + code + "?case=" + caseId);
    }

    JsonNode interval(String from, String to) {
        return get("/api/cases/" + caseId + "/interval?from=" + from + "&to=" + to);
    }

    Program program() {
        return program;
    }

    /** The same program, asked about another case. */
    Asker of(String otherCase) {
        return new Asker(program, otherCase, position, asked);
    }

    /** All facts of one kind of event in the case, in the order of the log. */
    List<JsonNode> facts(String type) {
        return stream(get("/api/history?case=" + caseId + "&type=" + type + "&limit=500")
                        .get("events"))
                .toList();
    }

    /** All observations of a kind in the case. */
    List<JsonNode> observed(String kind) {
        return stream(caseView().get("observations").get("observed"))
                .filter(observed -> observed.get("kind").asString().equals(kind))
                .toList();
    }

    /** What the only observation of a kind tells. */
    JsonNode only(String kind) {
        List<JsonNode> observed = observed(kind);
        if (observed.size() != 1) {
            throw new AssertionError(observed.size() + " observations of " + kind);
        }
        return observed.getFirst().get("values");
    }

    /** The value told of a measure that the case names itself. */
    String measured(String indicator) {
        return observed("indicator-measured").stream()
                .map(observed -> observed.get("values"))
                .filter(values -> values.get("indicator").asString().equals(indicator))
                .map(values -> values.get("value").asString())
                .collect(Collectors.joining(", "));
    }

    JsonNode organisation(String id) {
        return get("/api/organisations/" + id);
    }

    /** Puts a command and answers what became of it. */
    Caller.Reply command(String name, Object body) {
        asked.add("POST /api/commands/" + name);
        return program.command(name, body);
    }

    /** The points to watch in the case that are still open. */
    JsonNode signals() {
        return get("/api/signals?status=open&case=" + caseId);
    }

    /** The event behind a number. */
    JsonNode event(JsonNode id) {
        JsonNode event = program.seen("/api/events/" + id.asString(), position);
        asked.add("/api/events/{id}");
        return event;
    }

    /** How it asked. */
    String how() {
        return String.join(" + ", asked);
    }

    /** The value of an answer as it is written, or its status where it has none. */
    static String value(JsonNode answer) {
        JsonNode value = answer.path("value");
        if (value.isMissingNode() || value.isNull()) {
            return answer.get("status").asString();
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
    }

    /** One of several answers under an indicator. */
    static JsonNode part(JsonNode indicator, String name) {
        return stream(indicator.get("parts"))
                .filter(part -> part.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static String yesOrNo(JsonNode answer) {
        return answer.path("value").isBoolean() ? (answer.get("value").asBoolean() ? "yes" : "no") : value(answer);
    }

    /** The one number of a span, or its bounds. */
    static String span(JsonNode span) {
        String least = span.path("least").asString("UNKNOWN");
        String most = span.path("most").asString("UNKNOWN");
        return least.equals(most) ? least : least + "–" + most;
    }

    static String date(JsonNode dated) {
        return dated.get("effective").asString();
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static String listed(JsonNode texts) {
        return stream(texts).map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private JsonNode get(String path) {
        asked.add(path);
        return program.seen(path, position);
    }
}
