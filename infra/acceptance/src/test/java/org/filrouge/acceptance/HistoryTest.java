package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The history, narrowed and page by page. */
class HistoryTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private Program program;
    private Story story;
    private long start;
    private long end;

    @BeforeEach
    void aCaseInAnAreaOfItsOwnWithAGrantAndAPromise() {
        program = RUNNING.program();
        story = new Story(program);
        start = program.logSize() - 1;
        for (String organisation : List.of("one", "two", "funder", "stranger")) {
            story.organisation(organisation, "ASSOCIATION");
        }
        program.accepted(
                "open-support-case",
                Map.of(
                        "id",
                        story.id("case"),
                        "effective",
                        "2024-01",
                        "data",
                        Map.of(
                                "title",
                                "Un dossier",
                                "territories",
                                List.of(Map.of("territory", area(), "role", "SCOPE", "name", "Un bassin")))));
        story.tell(
                "grant-funding",
                story.body(
                        "grant",
                        "case",
                        "2024-06",
                        "funder",
                        story.id("funder"),
                        "recipient",
                        story.id("one"),
                        "amount",
                        Map.of("amount", 1000, "basis", "INCL_TAX"),
                        "object",
                        "Aide",
                        "kind",
                        "GRANT"));
        end = story.tell(
                "make-commitment",
                story.body(
                        "promise",
                        "case",
                        "2025-02",
                        "promisors",
                        story.ids("one"),
                        "promisees",
                        story.ids("two"),
                        "object",
                        "Prêter une salle",
                        "owner",
                        story.id("one")));
    }

    @Test
    void theHistoryIsNarrowedByCaseOrganisationFunderTerritoryAndType() {
        String opened = "support-case.opened";
        String granted = "funding-agreement.granted";
        String made = "commitment.made";
        assertThat(types("case=" + story.id("case"))).containsExactly(opened, granted, made);
        assertThat(types("territory=" + area())).containsExactly(opened, granted, made);
        assertThat(types("organisation=" + story.id("one"))).containsExactly("organisation.entered", granted, made);
        assertThat(types("organisation=" + story.id("two"))).containsExactly("organisation.entered", made);
        assertThat(types("organisation=" + story.id("stranger"))).containsExactly("organisation.entered");
        assertThat(types("funder=" + story.id("funder"))).containsExactly(granted);
        assertThat(types("funder=" + story.id("two"))).isEmpty();
        assertThat(types("type=commitment.made&case=" + story.id("case"))).containsExactly(made);
        assertThat(types("organisation=" + story.id("two") + "&funder=" + story.id("funder")))
                .isEmpty();
        assertThat(types("case=" + story.id("nowhere"))).isEmpty();
    }

    @Test
    void theHistoryIsNarrowedByTheDatesOfEffect() {
        String mine = "case=" + story.id("case");
        assertThat(types(mine + "&asOf=2024-01-15")).containsExactly("support-case.opened");
        assertThat(types(mine + "&from=2024-06-30&asOf=2024-12-31")).containsExactly("funding-agreement.granted");
        assertThat(types(mine + "&from=2025-03-01")).isEmpty();
    }

    @Test
    void pageByPageEveryEventComesOnceAndInOrder() {
        JsonNode whole = program.seen("/api/history?limit=500&cursor=" + start, end);
        assertThat(positions(whole)).hasSize(7).isSorted();
        for (int limit : List.of(1, 2, 3, 7, 8)) {
            List<Long> paged = new ArrayList<>();
            long cursor = start;
            while (true) {
                JsonNode page = program.get("/api/history?limit=" + limit + "&cursor=" + cursor)
                        .json();
                paged.addAll(positions(page));
                if (!page.has("next")) {
                    break;
                }
                cursor = page.get("next").asLong();
            }
            assertThat(paged).as("pages of %d", limit).isEqualTo(positions(whole));
        }
    }

    @Test
    void aPageOfANarrowedHistoryGoesOnWhereItEnded() {
        String path = "/api/history?limit=2&case=" + story.id("case");
        JsonNode first = program.seen(path, end);
        JsonNode second =
                program.get(path + "&cursor=" + first.get("next").asString()).json();
        assertThat(positions(first)).hasSize(2);
        assertThat(positions(second)).hasSize(1).doesNotContainAnyElementsOf(positions(first));
        assertThat(second.has("next")).isFalse();
    }

    private String area() {
        return "LOC-" + story.id("bassin");
    }

    private List<String> types(String narrowed) {
        return Asker.stream(program.seen("/api/history?" + narrowed, end).get("events"))
                .map(event -> event.get("type").asString())
                .toList();
    }

    private static List<Long> positions(JsonNode page) {
        return Asker.stream(page.get("events"))
                .map(event -> event.get("position").asLong())
                .toList();
    }
}
