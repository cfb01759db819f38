package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.acceptance.Asker.part;
import static org.filrouge.acceptance.Asker.value;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What happens live to structures: jobs consolidated, mergers, employer groups. */
class LiveStructuresTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private Story story;

    @BeforeEach
    void aCaseWithThreeOrganisations() {
        story = new Story(RUNNING.program());
        story.open("case", "one", "two", "three");
    }

    @Test
    void jobsAreConsolidated() {
        long position = story.tell(
                "convert-jobs",
                story.body(
                        "one",
                        "case",
                        "2025-09",
                        "count",
                        5,
                        "from",
                        "INSERTION_CONTRACT",
                        "to",
                        "PERMANENT_CONTRACT",
                        "attribution",
                        "NOT_STATED"));

        JsonNode conversion =
                story.caseView("case", position).get("jobs").get("conversions").get(0);
        assertThat(conversion.get("employer").asString()).isEqualTo(story.id("one"));
        assertThat(conversion.get("count").asInt()).isEqualTo(5);
        assertThat(conversion.get("to").asString()).isEqualTo("PERMANENT_CONTRACT");
        JsonNode organisation = RUNNING.program().seen("/api/organisations/" + story.id("one"), position);
        assertThat(organisation.get("jobsConverted").asInt()).isEqualTo(5);
        JsonNode jobs = story.indicator("E9", "case", position);
        assertThat(value(part(jobs, "INSERTION_CONTRACT → PERMANENT_CONTRACT"))).isEqualTo("5");
        assertThat(jobs.get("events")).hasSize(1);
    }

    @Test
    void aMergerIsApprovedByEachBoardBeforeItsEntityIsCreated() {
        List<String> parties = story.ids("one", "two");
        for (String party : parties) {
            story.tell("approve-merger-pre-project", story.body("merger", "case", "2025-01-20", "party", party));
        }
        for (String party : parties) {
            story.tell("approve-merger", story.body("merger", "case", "2025-06-15", "party", party));
        }
        long position = story.tell(
                "create-merged-entity",
                story.body("merger", "case", "2025-07-01", "entity", story.id("three"), "parties", parties));

        JsonNode merger =
                story.caseView("case", position).get("mergers").get("mergers").get(0);
        assertThat(merger.get("approvedByAll").get("value").asBoolean()).isTrue();
        assertThat(Asker.stream(merger.get("boards")).map(board -> value(board.get("merger"))))
                .containsExactly("2025-06-15", "2025-06-15");
        assertThat(value(story.indicator("T11", "case", position))).isEqualTo("1");
    }

    @Test
    void anEmployerGroupWritesItsPapersFilesItsStatutesAndHires() {
        story.tell(
                "draft-employer-group-documents",
                story.body(
                        "group",
                        "case",
                        "2024-01",
                        "documents",
                        List.of("STATUTES", "JOB_DESCRIPTION", "INTERNAL_RULES")));
        story.tell(
                "file-employer-group-statutes",
                story.body("group", "case", "2024-03-12", "members", story.ids("one", "two")));
        story.tell(
                "grant-funding",
                story.body(
                        "grant",
                        "case",
                        "2024-04",
                        "funder",
                        story.id("three"),
                        "recipient",
                        story.id("one"),
                        "amount",
                        Map.of("amount", 10_001, "basis", "NOT_STATED"),
                        "object",
                        "Aide au démarrage",
                        "kind",
                        "START_UP"));
        long position = story.tell(
                "hire-employer-group-staff",
                story.body("group", "case", "2024-04-02", "role", "chargé de développement", "count", 1));

        JsonNode group = story.caseView("case", position)
                .get("employerGroups")
                .get("groups")
                .get(0);
        assertThat(group.get("hires").get(0).get("afterFiling").get("value").asBoolean())
                .isTrue();
        assertThat(value(part(story.indicator("F10", "case", position), "created")))
                .isEqualTo("1");
        assertThat(value(story.indicator("F14", "case", position))).isEqualTo("5000.50");
        assertThat(value(story.indicator("T11", "case", position))).isEqualTo("1");
        JsonNode funder = RUNNING.program().seen("/api/funders/" + story.id("three"), position);
        assertThat(funder.toString()).contains("10001");
    }
}
