package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.acceptance.Asker.stream;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * Survival and cohorts of the real cases, reckoned by hand from their files: GE 14 was filed on 12 March 2008 and ceased in January 2010;
 * PA-ISS was created in 2007 and last seen at the end of 2009.
 */
class SurvivalTest {

    private static final String DAY = "&asOf=2026-01-01";

    private static final Pattern FIGURE = Pattern.compile("(?s)<figure class=\"chart\">.*?</figure>");

    @RegisterExtension
    static final Running RUNNING = new Running();

    private static long position;

    @BeforeAll
    static void everythingIsLoaded() {
        position = RUNNING.program().logSize() - 1;
    }

    @Test
    void ofTwoSharedEntitiesOneCeasedAfterTwentyTwoMonthsAndTheOtherWasSeenForThirtyThree() {
        JsonNode whole = seen("/api/survival?of=shared-entities" + DAY).get("whole");

        assertThat(members(whole)).containsExactlyInAnyOrder("ge-14 ENDED 22 22-22", "pa-iss LOST 33 22-35");
        assertThat(steps(whole)).containsExactly("22: 2 at risk, 1 ended, 0.5000", "33: 1 at risk, 0 ended, 0.5000");
        JsonNode first = whole.at("/steps/0");
        assertThat(List.of(text(first, "standardError"), text(first, "lower"), text(first, "upper")))
                .containsExactly("0.3536", "0.0060", "0.9104");
        assertThat(first.get("precisionDecides").asBoolean()).isFalse();
        assertThat(whole.at("/median/months").asInt()).isEqualTo(22);
    }

    @Test
    void theJobOfTheGroupEndedWithItAndTheOtherWasNeverSeenAgain() {
        JsonNode whole = seen("/api/survival?of=jobs" + DAY).get("whole");

        assertThat(members(whole)).containsExactlyInAnyOrder("ge-14 ENDED 22 0-22", "pa-iss LOST 0 0-0");
        assertThat(steps(whole)).containsExactly("0: 2 at risk, 0 ended, 1.0000", "22: 1 at risk, 1 ended, 0.0000");
        assertThat(whole.at("/steps/1/precisionDecides").asBoolean()).isTrue();
        assertThat(whole.at("/steps/1/range/most").decimalValue()).isEqualByComparingTo("0.5");
    }

    @Test
    void theFiveFirmsOfTheGroupWereLastSeenAtItsFilingElevenMonthsAfterTheirSupport() {
        JsonNode whole = seen("/api/survival?of=organisations&case=bouches-du-rhone-ge14" + DAY)
                .get("whole");

        assertThat(members(whole)).hasSize(5).allMatch(member -> member.endsWith("LOST 11 11-11"));
        assertThat(steps(whole)).containsExactly("11: 5 at risk, 0 ended, 1.0000");
        assertThat(whole.at("/median/status").asString()).isEqualTo("UNKNOWN");
    }

    @Test
    void theTwoThatMergedGoOnInAnotherBodyWhichIsNoEnd() {
        JsonNode whole =
                seen("/api/survival?of=organisations&case=isere-pa-iss" + DAY).get("whole");

        assertThat(members(whole))
                .containsExactlyInAnyOrder("ateliers-du-sud-gresivaudan PASSED_ON 0 0-6", "anna PASSED_ON 0 0-6");
        assertThat(whole.get("ended").asInt()).isZero();
    }

    @Test
    void eachSubjectOpensTheEventsItRestsOn() {
        assertThat(stream(seen("/api/survival?of=shared-entities" + DAY).at("/whole/members")))
                .isNotEmpty()
                .allSatisfy(
                        member -> assertThat(member.get("events")).hasSize(2).allSatisfy(event -> assertThat(
                                        seen("/api/events/" + event.asString()).get("id"))
                                .isEqualTo(event)));
    }

    @Test
    void theGroupWasThereAsLongAsItsEndHadNotComeOrWasNotAskedFor() {
        JsonNode whole = seen("/api/survival?of=shared-entities&case=bouches-du-rhone-ge14&asOf=2009-12-31")
                .get("whole");

        assertThat(whole.get("ended").asInt()).isZero();
    }

    @Test
    void strataAreAPartOfTheWholeEach() {
        JsonNode answer = seen("/api/survival?of=organisations&by=sector" + DAY);

        assertThat(stream(answer.get("strata"))
                        .mapToInt(one -> one.get("subjects").asInt())
                        .sum())
                .isEqualTo(answer.at("/whole/subjects").asInt());
        assertThat(stream(answer.get("strata")).map(one -> one.get("value").asString()))
                .contains("insertion");
    }

    @Test
    void nobodyOfTheCohortOfGe14WasAskedAgainAndThatIsSaid() {
        JsonNode cohort = seen("/api/cohorts?case=bouches-du-rhone-ge14" + DAY).at("/cohorts/0");

        assertThat(text(cohort, "year")).isEqualTo("2007");
        assertThat(stream(cohort.get("waves"))).hasSize(5).allSatisfy(wave -> {
            assertThat(wave.at("/counts/NO_ANSWER").asInt()).isEqualTo(5);
            assertThat(wave.at("/responseRate/value").decimalValue()).isEqualByComparingTo("0");
        });
    }

    @Test
    void theTwoOfIsereOwedNoAnswerAfterTheirMerger() {
        JsonNode first = seen("/api/cohorts?case=isere-pa-iss" + DAY).at("/cohorts/0/waves/0");

        assertThat(first.at("/counts/ENDED").asInt()).isEqualTo(2);
        assertThat(first.get("imprecise").asInt()).isEqualTo(2);
        assertThat(text(first.get("responseRate"), "status")).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void aPublishedAnswerKeepsSmallCountsSecretAndSaysSo() {
        JsonNode few = seen("/api/survival?of=shared-entities&published=true" + DAY);
        assertThat(few.at("/table/total").asString()).isEqualTo("s");
        assertThat(few.at("/table/rows/0/counts"))
                .allSatisfy(count -> assertThat(count.asString()).isEqualTo("s"));
        assertThat(few.has("whole")).isFalse();
        assertThat(few.toString()).doesNotContain("ge-14");

        JsonNode waves = seen("/api/cohorts?published=true" + DAY);
        assertThat(waves.at("/secrecy/threshold").asInt()).isEqualTo(6);
        assertThat(stream(waves.get("waves"))
                        .flatMap(wave -> stream(wave.get("rows")))
                        .flatMap(row -> stream(row.get("counts"))))
                .allMatch(count -> !count.isNumber() || count.asInt() == 0 || count.asInt() >= 6);
    }

    @Test
    void theTableIsThereAsCsv() {
        Caller.Reply reply = RUNNING.program().get("/api/survival.csv?of=shared-entities" + DAY);

        assertThat(reply.header("Content-Type")).startsWith("text/csv");
        assertThat(reply.body().lines())
                .startsWith(
                        "stratum,months,at_risk,ended,censored,survival,standard_error,lower_95,upper_95,least,most")
                .contains(",22,2,1,0,0.5000,0.3536,0.0060,0.9104,0.5000,0.5000");
    }

    @Test
    void everyChartHasItsNameItsTableAndItsCsvBesideIt() {
        String page = RUNNING.program()
                .get("/survival?of=organisations&by=sector&lang=en" + DAY)
                .body();

        assertThat(FIGURE.matcher(page).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure)
                        .containsPattern("<svg role=\"img\"[^>]* aria-labelledby=\"")
                        .contains("<title id=")
                        .contains("<desc id=")
                        .contains("<table")
                        .contains("href=\"/api/survival.csv?"));
    }

    @Test
    void whatIsNotFollowedOrNoStratumIsAProblem() {
        for (String path : List.of(
                "/api/survival",
                "/api/survival?of=planets",
                "/api/survival?of=jobs&by=moon",
                "/api/survival?of=jobs&published=perhaps",
                "/api/cohorts?of=jobs",
                "/survival?of=planets")) {
            assertThat(RUNNING.program().get(path).status()).as(path).isEqualTo(400);
        }
    }

    private static List<String> members(JsonNode group) {
        return stream(group.get("members"))
                .map(member -> "%s %s %s %s-%s"
                        .formatted(
                                text(member, "id"),
                                text(member, "fate"),
                                text(member, "months"),
                                text(member, "least"),
                                text(member, "most")))
                .toList();
    }

    private static List<String> steps(JsonNode group) {
        return StreamSupport.stream(group.get("steps").spliterator(), false)
                .map(step -> "%s: %s at risk, %s ended, %s"
                        .formatted(
                                text(step, "months"),
                                text(step, "atRisk"),
                                text(step, "ended"),
                                text(step, "survival")))
                .toList();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private static JsonNode seen(String path) {
        return RUNNING.program().seen(path, position);
    }
}
