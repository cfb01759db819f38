package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.acceptance.Asker.part;
import static org.filrouge.acceptance.Asker.stream;
import static org.filrouge.acceptance.Asker.value;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Three stories that no case of the program tells, each written down in the documented format and posted as it is. */
class ToldStoriesTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    @Test
    void anAssociationThatBecomesACooperativeStaysTheSameOrganisation() {
        Asker story = told("scic-la-capucine");

        JsonNode changed = story.facts("organisation.legal-form-changed").getFirst();
        assertThat(changed.get("subject").asString()).isEqualTo("organisation:la-capucine");
        assertThat(story.organisation("la-capucine").get("legalForm").asString())
                .isEqualTo("SCIC");
        assertThat(value(story.indicator("E9"))).isEqualTo("2");
        assertThat(value(story.indicator("F1"))).isEqualTo("1200.00");
    }

    @Test
    void sharesAreNeverAddedToGrants() {
        Asker story = told("scic-la-capucine");

        assertThat(story.facts("funding-agreement.capital-subscribed"))
                .extracting(fact -> fact.get("data").get("amount").get("amount").asString())
                .containsExactly("20000", "2000", "3000");
        assertThat(value(story.indicator("F3"))).isEqualTo("15000");
    }

    @Test
    void placesAreReservedWithinThoseThatAreAuthorised() {
        Asker story = told("scic-la-capucine");

        JsonNode reserved = story.indicator("F7");
        assertThat(value(reserved)).isEqualTo("20");
        assertThat(value(part(reserved, "commune-capucine"))).isEqualTo("10");
        assertThat(value(part(reserved, "hopital-capucine"))).isEqualTo("6");
        assertThat(value(part(reserved, "entreprise-capucine"))).isEqualTo("4");
        assertThat(value(story.indicator("T5"))).isEqualTo("6");
        assertThat(value(part(story.indicator("T5"), "last"))).isEqualTo("30");
        assertThat(promise(story).get("state").asString()).isEqualTo("OPEN");
        assertThat(promise(story).get("due").asString()).isEqualTo("2024-09");
    }

    @Test
    void anEmployerGroupGrowsFromFourMembersToSixAndFromOneJobToThree() {
        Asker story = told("ge-des-trois-vallees");

        JsonNode group = story.caseView().get("employerGroups").get("groups").get(0);
        assertThat(group.get("members")).hasSize(4);
        assertThat(stream(group.get("memberships").get("memberships"))
                        .filter(member -> !member.hasNonNull("left"))
                        .map(member -> member.get("member").asString()))
                .containsExactly(
                        "club-vallee-1",
                        "club-vallee-3",
                        "club-vallee-4",
                        "club-vallee-5",
                        "club-vallee-6",
                        "club-vallee-7");
        assertThat(value(part(story.indicator("F10"), "created"))).isEqualTo("3");
        assertThat(value(story.indicator("F14"))).isEqualTo("3000.00");
        assertThat(value(story.indicator("T11"))).isEqualTo("1");
    }

    @Test
    void aPlannedHireIsNotAHire() {
        Asker story = told("ge-des-trois-vallees");

        assertThat(stream(story.caseView()
                                .get("employerGroups")
                                .get("groups")
                                .get(0)
                                .get("hires"))
                        .filter(hire ->
                                hire.get("when").get("status").asString().equals("PLANNED"))
                        .map(hire -> hire.get("role").asString()))
                .containsExactly("coordinateur");
        assertThat(value(part(story.indicator("F11"), "24"))).isEqualTo("true");
    }

    @Test
    void aStructureThatWithdrawsStaysInTheHistoryAndItsDaysStayCounted() {
        Asker story = told("cantines-partagees");

        assertThat(value(story.indicator("T1"))).isEqualTo("100.0");
        JsonNode membership = story.caseView().get("membership");
        assertThat(Story.texts(membership.get("members"))).containsExactly("cantine-1", "cantine-2");
        JsonNode departure = membership.get("departures").get(0);
        assertThat(departure.get("structure").asString()).isEqualTo("cantine-3");
        assertThat(departure.get("phase").asString()).isEqualTo("2");
        assertThat(departure.hasNonNull("reason")).isFalse();
        assertThat(value(part(story.indicator("E4"), "withdrawals"))).isEqualTo("1");
        assertThat(story.facts("mission.phase-completed")
                        .getFirst()
                        .get("data")
                        .get("days")
                        .asString())
                .isEqualTo("3");
        assertThat(value(story.indicator("F1"))).isEqualTo("UNKNOWN");
    }

    @Test
    void anActionThatClosesLeavesAPromiseThatNobodyAnswersFor() {
        Asker story = told("cantines-partagees");

        assertThat(value(story.indicator("T9"))).isEqualTo("1");
        assertThat(value(story.indicator("T10"))).isEqualTo("0.0");
        JsonNode end = stream(story.caseView().get("endings").get("ended"))
                .filter(one -> one.get("stream").asString().equals("collective-engineering"))
                .findFirst()
                .orElseThrow();
        assertThat(stream(end.get("open")).map(open -> open.get("commitment").asString()))
                .containsExactly("cantines-fichier-commun");
        assertThat(end.path("coordinators")).isEmpty();
        assertThat(Story.texts(story.caseView()
                        .get("governance")
                        .get("closings")
                        .get(0)
                        .get("abandoned")))
                .containsExactly("Phase 2, achats groupés");
        assertThat(stream(story.signals().get("signals"))
                        .map(signal -> signal.get("code").asString()))
                .contains("V2");
    }

    /** Posts a story, or finds it told already, and asks about it. */
    private static Asker told(String name) {
        Program program = RUNNING.program();
        Reply reply = program.post("/api/imports", file(name), "application/yaml");
        assertThat(reply.status()).as(reply.body()).isIn(200, 201);
        assertThat(reply.json().get("gaps")).as(reply.body()).isEmpty();
        return new Asker(program, name, program.logSize() - 1);
    }

    private static JsonNode promise(Asker story) {
        return story.caseView().get("commitments").get("promises").get(0);
    }

    private static byte[] file(String name) {
        String resource = "/stories/" + name + ".yaml";
        try (InputStream story = ToldStoriesTest.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(story, resource).readAllBytes();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
