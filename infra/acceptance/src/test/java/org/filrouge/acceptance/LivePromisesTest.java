package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.acceptance.Story.evidence;
import static org.filrouge.acceptance.Story.texts;
import static org.filrouge.acceptance.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Promises given live: commitments and charters. */
class LivePromisesTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private Story story;

    @BeforeEach
    void aCaseWithTwoOrganisations() {
        story = new Story(RUNNING.program());
        story.open("case", "one", "two");
    }

    @Test
    void aCommitmentIsMadeAndKeptWithEvidence() {
        long made = story.tell("make-commitment", promise());
        assertThat(state(made)).isEqualTo("OPEN");

        Map<String, Object> kept =
                story.body("promise", "case", "2025-06", "result", "Une salle prêtée chaque semaine");
        long position = story.tell("keep-commitment", with(kept, "evidence", evidence("Compte rendu du 12 juin 2025")));

        assertThat(state(position)).isEqualTo("KEPT");
        JsonNode step = promises(position).get(0).get("fate").get(0);
        assertThat(step.get("what").asString()).isEqualTo("KEPT");
        assertThat(step.get("told").asString()).isEqualTo("Une salle prêtée chaque semaine");
        String event = step.get("when").get("event").asString();
        JsonNode proof = RUNNING.program()
                .seen("/api/events/" + event, position)
                .get("evidence")
                .get(0);
        assertThat(proof.get("reference").asString()).isEqualTo("Compte rendu du 12 juin 2025");
        assertThat(proof.get("sha256").asString()).hasSize(64);
    }

    @Test
    void aPromiseWithoutAnOwnerIsAcceptedWithAWarning() {
        Map<String, Object> promise = story.body(
                "promise",
                "case",
                "2025-03",
                "promisors",
                story.ids("one"),
                "promisees",
                story.ids("two"),
                "object",
                "Prêter une salle");
        JsonNode answer = RUNNING.program().command("make-commitment", promise).json();
        assertThat(answer.get("warnings").get(0).get("code").asString()).isEqualTo("commitment.no-owner");
    }

    @Test
    void aCharterIsDraftedSignedByEachAndThenInForce() {
        List<String> parties = story.ids("one", "two");
        story.tell(
                "launch-pooling-project",
                story.body("project", "case", "2025-01", "parties", parties, "object", "Un local commun"));
        long drafted = story.tell(
                "draft-charter",
                story.body("project", "case", "2025-02", "parties", parties, "purpose", "Dire qui fait quoi"));
        assertThat(charter(drafted).get("inForce").get("status").asString()).isEqualTo("UNKNOWN");

        for (String party : parties) {
            story.tell("sign-charter", story.body("project", "case", "2025-03-10", "party", party));
        }
        long position = story.tell(
                "bring-charter-into-force", story.body("project", "case", "2025-04-01", "signatories", parties));

        JsonNode charter = charter(position);
        assertThat(charter.get("inForce").get("value").asBoolean()).isTrue();
        assertThat(charter.get("since").get("effective").asString()).isEqualTo("2025-04-01");
        assertThat(texts(charter.get("parties"))).isEqualTo(parties);
        assertThat(charter.get("signatures")).hasSize(2);
    }

    private Map<String, Object> promise() {
        return story.body(
                "promise",
                "case",
                "2025-03",
                "promisors",
                story.ids("one"),
                "promisees",
                story.ids("two"),
                "object",
                "Prêter une salle",
                "owner",
                story.id("one"));
    }

    private String state(long position) {
        return promises(position).get(0).get("state").asString();
    }

    private JsonNode promises(long position) {
        return story.caseView("case", position).get("commitments").get("promises");
    }

    private JsonNode charter(long position) {
        return story.caseView("case", position)
                .get("pooling")
                .get("projects")
                .get(0)
                .get("charter");
    }
}
