package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Money over HTTP: stages kept apart, one cost shared by several funders, and a funder's lineage. */
class SharedMoneyTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private Story story;

    @BeforeEach
    void twoFundersAndAnAssociation() {
        story = new Story(RUNNING.program());
        story.open("case", "region", "state", "association");
        grant("of-region", "region", "5000");
        grant("of-state", "state", "60");
    }

    @Test
    void oneCostIsSharedToTheCentAndShownWhereverItIsAskedFor() {
        declare("study", "100");
        long position = story.tell(
                "split-shared-cost",
                story.body(
                        "study",
                        "case",
                        "2024-03",
                        "shares",
                        List.of(share("of-region", "region", "weight", 2), share("of-state", "state", "weight", 1))));

        JsonNode cost = RUNNING.program().seen("/api/shared-costs/" + story.id("study"), position);
        assertThat(Asker.stream(cost.get("shares"))
                        .map(share -> share.at("/amount/amount").asString()))
                .containsExactly("66.67", "33.33");
        assertThat(cost.get("uncovered").asString()).isEqualTo("0");
        JsonNode funder = RUNNING.program().seen("/api/funders/" + story.id("state"), position);
        assertThat(funder.at("/agreements/0/allocations/0/amount/amount").asString())
                .isEqualTo("33.33");
        assertThat(funder.at("/costs/0/shares")).hasSize(2);
        assertThat(story.caseView("case", position).at("/money/costs/0/shares")).hasSize(2);
    }

    @Test
    void aShareAboveWhatWasNotifiedIsRefusedWithTheGapAndNothingIsRecorded() {
        declare("study", "100");
        long before = RUNNING.program().logSize();

        Reply refused = RUNNING.program()
                .post(
                        "/api/commands/split-shared-cost",
                        Caller.JSON.writeValueAsString(story.body(
                                "study",
                                "case",
                                "2024-03",
                                "shares",
                                List.of(
                                        share("of-region", "region", "amount", euros("35")),
                                        share("of-state", "state", "amount", euros("65"))))));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("code").asString()).isEqualTo("funding-agreement.allocated-above-notified");
        assertThat(refused.body()).contains("\"gap\":\"5\"");
        assertThat(RUNNING.program().logSize()).isEqualTo(before);
    }

    @Test
    void whatIsGrantedSignedAndPaidStandsApart() {
        story.tell("sign-funding-agreement", story.body("of-region", "case", "2024-04", "amount", euros("4000")));
        long position = story.tell(
                "pay-funding",
                story.body("of-region", "case", "2024-05", "payment", "first", "amount", euros("1500.50")));

        JsonNode stages = RUNNING.program()
                .seen("/api/funders/" + story.id("region"), position)
                .get("stages");
        assertThat(stages.at("/granted/0/known").asString()).isEqualTo("5000");
        assertThat(stages.at("/signed/0/known").asString()).isEqualTo("4000");
        assertThat(stages.at("/paid/0/known").asString()).isEqualTo("1500.5");
        assertThat(stages.at("/paid/0/events")).hasSize(1);
        assertThat(stages.has("justified")).isFalse();
    }

    @Test
    void aFundersLineageIsFollowedOnlyWhenAskedForAndNeverMerged() {
        story.organisation("old", "STATE_SERVICE");
        story.organisation("new", "STATE_SERVICE");
        story.tell("record-succession", succession("old", "state"));
        long position = story.tell("record-succession", succession("state", "new"));
        String address = "/api/funders/" + story.id("new");

        JsonNode followed = RUNNING.program().seen(address + "?lineage=followed", position);

        assertThat(Asker.stream(followed.get("predecessors"))
                        .map(before -> before.get("body").asString()))
                .containsExactly(story.id("state"), story.id("old"));
        assertThat(followed.at("/predecessors/0/money/totals/0/known").asString())
                .isEqualTo("60");
        assertThat(followed.has("totals")).isFalse();
        assertThat(RUNNING.program().get(address).status()).isEqualTo(404);
        assertThat(RUNNING.program().get(address + "?lineage=some").status()).isEqualTo(400);
        JsonNode own = RUNNING.program()
                .get("/api/funders/" + story.id("state") + "?lineage=own")
                .json();
        assertThat(own.has("predecessors")).isFalse();
        String page = RUNNING.program()
                .get("/funders/" + story.id("new") + "?lineage=followed")
                .body();
        assertThat(page).contains("Organisation " + story.id("state"), "Organisation " + story.id("old"), "60");
    }

    private void grant(String id, String funder, String amount) {
        story.tell(
                "grant-funding",
                story.body(
                        id,
                        "case",
                        "2024-01",
                        "funder",
                        story.id(funder),
                        "recipient",
                        story.id("association"),
                        "amount",
                        euros(amount),
                        "object",
                        "Étude",
                        "kind",
                        "GRANT"));
    }

    private void declare(String id, String amount) {
        story.tell(
                "declare-shared-cost", story.body(id, "case", "2024-02", "object", "Étude", "amount", euros(amount)));
    }

    private Map<String, Object> succession(String body, String successor) {
        return Map.of(
                "id",
                story.id(body),
                "effective",
                "2024-06",
                "data",
                Map.of("successors", List.of(story.id(successor)), "basis", "un décret"));
    }

    private Map<String, Object> share(String agreement, String funder, String field, Object value) {
        return Map.of("agreement", story.id(agreement), "funder", story.id(funder), field, value);
    }

    private static Map<String, Object> euros(String amount) {
        return Map.of("amount", amount, "basis", "INCL_TAX");
    }
}
