package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.acceptance.Asker.stream;
import static org.filrouge.acceptance.Asker.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Why a number is not what it was, on the real cases. */
class CompareTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private static long position;

    @BeforeAll
    static void everythingIsLoaded() {
        position = RUNNING.program().logSize() - 1;
    }

    @Test
    void bothEndsOfEveryNumberOfACaseAreTheAnswersAskedAlone() {
        List<String> all = answers("case=bouches-du-rhone-ge14").stream()
                .map(answer -> answer.get("code").asString())
                .toList();
        assertThat(all).hasSizeGreaterThan(50);
        bothEndsAreTheAnswersAskedAlone("case=bouches-du-rhone-ge14", all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case=moselle-elips",
                "funder=mairie-de-caylus",
                "organisation=elips",
                "territory=REG-93",
                "sector=early-childhood"
            })
    void bothEndsOfANumberOfAnyScopeAreTheAnswersAskedAlone(String scope) {
        bothEndsAreTheAnswersAskedAlone(scope, List.of("F3", "F8", "E8"));
    }

    private static void bothEndsAreTheAnswersAskedAlone(String scope, List<String> indicators) {
        String known = "size:" + (position * 2 / 3);
        for (String code : indicators) {
            String number = "/api/indicators/" + code + "?" + scope;
            JsonNode compared = seen("/api/compare?indicator=" + code + "&" + scope
                    + "&to=2030-12-31&then.to=9999-12-31&then.asOf=2008-12-31&then.knownAt=" + known);
            assertThat(found(compared.get("before")))
                    .as(code)
                    .isEqualTo(found(seen(number + "&asOf=2008-12-31&knownAt=" + known)));
            assertThat(found(compared.get("after"))).as(code).isEqualTo(found(seen(number + "&to=2030-12-31")));
            if (compared.get("difference").isNumber()) {
                assertThat(sum(compared))
                        .as(code)
                        .isEqualByComparingTo(compared.get("difference").decimalValue());
            }
        }
    }

    @Test
    void theCommitmentsOfMoselleWithoutFollowUpAreExplainedFactByFact() {
        String question = "/api/compare?indicator=T9&case=moselle-elips&asOf=2009-12-31&then.asOf=2007-12-31";
        JsonNode compared = seen(question);
        assertThat(compared.at("/before/asOf").asString()).isEqualTo("2007-12-31");
        assertThat(compared.at("/before/knownAt/size").asLong()).isEqualTo(position + 1);
        assertThat(compared.at("/after/knownAt/size").asLong()).isEqualTo(position + 1);
        assertThat(compared.get("difference").decimalValue()).isEqualByComparingTo("2");
        assertThat(compared.findValuesAsString("type")).contains("commitment.made");
        assertThat(sum(compared)).isEqualByComparingTo("2");
        for (JsonNode part : compared.get("parts")) {
            assertThat(stream(part.get("causes")).map(JsonNode::asString)).isSubsetOf("NEW_FACT", "PASSAGE_OF_TIME");
            for (JsonNode event : part.get("events")) {
                JsonNode itself = seen("/api/events/" + event.get("id").asString());
                assertThat(event.get("effective")).isEqualTo(itself.get("effective"));
                assertThat(event.get("recordedtime")).isEqualTo(itself.get("recordedtime"));
            }
        }
    }

    @Test
    void everythingIsALateEntryForWhoeverKnewNothing() {
        JsonNode compared = seen("/api/compare?indicator=T11&case=bouches-du-rhone-ge14&then.knownAt=size:0");
        assertThat(value(compared.get("after"))).isEqualTo("1");
        assertThat(compared.get("parts")).isNotEmpty();
        assertThat(stream(compared.get("parts")).flatMap(part -> stream(part.get("causes"))))
                .extracting(JsonNode::asString)
                .contains("LATE_ENTRY");
    }

    @Test
    void aTerritoryRecastIsACauseOfItsOwn() {
        String counted = answers("territory=REG-32&territories=recast").stream()
                .filter(answer -> answer.get("value").isNumber())
                .filter(answer -> answer.get("value").decimalValue().signum() > 0)
                .map(answer -> answer.get("code").asString())
                .findFirst()
                .orElseThrow();
        JsonNode compared = seen("/api/compare?indicator=" + counted
                + "&territory=REG-32&territories=recast&then.territories=of-the-time");
        assertThat(compared.at("/before/territories").asString()).isEqualTo("of-the-time");
        assertThat(compared.at("/after/territories").asString()).isEqualTo("recast");
        assertThat(stream(compared.get("parts")).flatMap(part -> stream(part.get("causes"))))
                .extracting(JsonNode::asString)
                .containsOnly("TERRITORY");
    }

    @Test
    void aQuestionWithoutAnotherSideOrAVersionThatIsNotIsRefused() {
        assertThat(RUNNING.program()
                        .get("/api/compare?indicator=F8&case=moselle-elips")
                        .status())
                .isEqualTo(400);
        assertThat(RUNNING.program()
                        .get("/api/compare?then.asOf=2008-12-31&case=moselle-elips")
                        .status())
                .isEqualTo(400);
        assertThat(RUNNING.program()
                        .get("/api/compare?indicator=F8&then.version=99&case=moselle-elips")
                        .status())
                .isEqualTo(400);
        assertThat(RUNNING.program()
                        .get("/api/compare?indicator=NONE&then.asOf=2008-12-31")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePageSaysItInBothLanguagesWithADrawingAndATable() {
        String question = "/compare?indicator=T11&case=bouches-du-rhone-ge14&then.knownAt=size:0";
        assertThat(page(question))
                .contains("Pourquoi ce chiffre a changé", "Saisies tardives", "/api/compare?", "class=\"parts\"");
        assertThat(page(question + "&lang=en")).contains("Why this number changed", "Late entries");
        assertThat(page("/indicators/T11?case=bouches-du-rhone-ge14"))
                .contains("/compare?indicator=T11&amp;case=bouches-du-rhone-ge14");
    }

    private static String page(String address) {
        return RUNNING.program().get(address, "Accept", "text/html").body();
    }

    private static List<JsonNode> answers(String question) {
        return stream(seen("/api/indicators?" + question).get("indicators")).toList();
    }

    /** What was found, without what is only said beside it. */
    private static List<JsonNode> found(JsonNode answer) {
        List<JsonNode> found = new ArrayList<>();
        for (String name : List.of("status", "value", "basis", "least", "most", "unknown", "parts", "events")) {
            found.add(answer.path(name));
        }
        return found;
    }

    private static BigDecimal sum(JsonNode compared) {
        return stream(compared.get("parts"))
                .map(part -> part.get("change").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static JsonNode seen(String path) {
        return RUNNING.program().seen(path, position);
    }
}
