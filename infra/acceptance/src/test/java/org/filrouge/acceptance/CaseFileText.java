package org.filrouge.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Case files of a story, as people write them and as programs do. */
final class CaseFileText {

    private final Story story;
    private final String caseName;
    private final List<Map<String, Object>> facts = new ArrayList<>();

    private CaseFileText(Story story, String caseName) {
        this.story = story;
        this.caseName = caseName;
    }

    /** A history with two holes: a hire with no filing told, and a promise kept without evidence. */
    static CaseFileText withTwoHoles(Story story, String caseName) {
        return new CaseFileText(story, caseName)
                .fact(
                        "line", "1",
                        "event", "employer-group.staff-hired",
                        "id", story.id("group"),
                        "effective", "2008-03",
                        "data", Map.of("role", "animateur", "count", 1))
                .fact(
                        "line", "2",
                        "event", "commitment.made",
                        "id", story.id("promise"),
                        "effective", "2008-04",
                        "data",
                                Map.of(
                                        "promisors", story.ids("one"),
                                        "promisees", story.ids("two"),
                                        "object", "Prêter une salle",
                                        "owner", story.id("one")))
                .fact(
                        "line", "3",
                        "event", "commitment.kept",
                        "id", story.id("promise"),
                        "effective", "2009",
                        "data", Map.of());
    }

    /** A long history of observations. */
    static CaseFileText ofManyFacts(Story story, String caseName, int facts) {
        CaseFileText file = new CaseFileText(story, caseName);
        for (int i = 1; i <= facts; i++) {
            file.fact(
                    "line",
                    Integer.toString(i),
                    "observe",
                    "need-detected",
                    "effective",
                    "2008",
                    "data",
                    Map.of("subject", "Besoin " + i));
        }
        return file;
    }

    /** The same with one more fact. */
    CaseFileText fact(Object... fields) {
        facts.add(Story.map(fields));
        return this;
    }

    /** The same with a field of a fact changed. */
    CaseFileText with(int fact, String field, Object value) {
        facts.get(fact).put(field, value);
        return this;
    }

    /** The same without its last fact. */
    CaseFileText shorter() {
        facts.removeLast();
        return this;
    }

    String json() {
        return Caller.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content());
    }

    String yaml() {
        StringBuilder yaml = new StringBuilder("# Une histoire racontée\n");
        content().forEach((name, value) -> {
            yaml.append(name).append(": ").append(Caller.JSON.writeValueAsString(value));
            yaml.append('\n');
        });
        return yaml.toString();
    }

    private Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("format", "fil-rouge/case-file@1");
        content.put("case", story.id(caseName));
        content.put("title", "Une histoire racontée");
        content.put("sector", "insertion");
        content.put("source", Map.of("document", "Un rapport", "published", "2009-12"));
        content.put("organisations", List.of(organisation("one", "REQUESTER"), organisation("two", "PARTNER")));
        content.put("facts", facts);
        return content;
    }

    private Map<String, Object> organisation(String name, String role) {
        return Map.of(
                "id", story.id(name), "name", "Organisation " + name, "kind", "ASSOCIATION", "roles", List.of(role));
    }
}
