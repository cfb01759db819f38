package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Every address at two dates: what was so on a day, as far as it was recorded by then. */
class TwoDatesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @RegisterExtension
    static final Running RUNNING = new Running();

    private Program program;
    private Story story;

    @BeforeEach
    void running() {
        program = RUNNING.program();
        story = new Story(program);
    }

    @Test
    void everyAddressNamesTheTwoDatesItAnswersAt() {
        long size = program.logSize();
        for (String path : List.of(
                "/api/cases",
                "/api/cases/moselle-elips",
                "/api/cases/moselle-elips/interval?from=mission.started&to=mission.phase-completed",
                "/api/funders",
                "/api/organisations",
                "/api/organisations/elips",
                "/api/territories/departement/57",
                "/api/indicators/E4?case=moselle-elips",
                "/api/signals?case=moselle-elips",
                "/api/history?case=moselle-elips",
                "/api/streams/organisation:elips")) {
            JsonNode answer = ok(path + (path.contains("?") ? "&" : "?") + "asOf=2009-12-31&knownAt=size:" + size);
            assertThat(answer.get("asOf").asString()).as(path).isEqualTo("2009-12-31");
            assertThat(answer.get("knownAt").get("size").asLong()).as(path).isEqualTo(size);
            assertThat(answer.get("knownAt").get("asked").asString()).as(path).isEqualTo("size:" + size);
        }
    }

    @Test
    void knownAtTheSizeOfNowItIsTheAnswerOfToday() {
        for (String path : List.of("/api/cases/moselle-elips", "/api/organisations/elips", "/api/cases?limit=500")) {
            String today = program.get(path).body();
            String known = program.get(path + (path.contains("?") ? "&" : "?") + "knownAt=size:" + program.logSize())
                    .body();
            assertThat(known).startsWith(today.substring(0, today.length() - 1));
        }
    }

    @Test
    void aCaseOpenedLaterIsNotInTheListAndNotFoundAtAnEarlierSize() {
        long before = program.logSize();
        story.open("case", "one");
        long after = program.logSize();
        program.seen("/api/cases", after - 1);

        assertThat(ids("/api/cases?limit=500&knownAt=size:" + before)).doesNotContain(story.id("case"));
        assertThat(ids("/api/cases?limit=500&knownAt=size:" + after)).contains(story.id("case"));
        assertThat(program.get("/api/cases/" + story.id("case") + "?knownAt=size:" + before)
                        .status())
                .isEqualTo(404);
        assertThat(program.get("/api/organisations/" + story.id("one") + "?knownAt=size:" + before)
                        .status())
                .isEqualTo(404);
        assertThat(ids("/api/cases?knownAt=size:0")).isEmpty();
    }

    @Test
    void pagesOfAListKeepTheSizeOfTheFirstWhileMoreIsRecorded() {
        String first = "/api/cases?limit=5&asOf=2009-12-31";
        JsonNode page = ok(first);
        List<String> paged = new ArrayList<>(names(page));
        List<String> whole = ids("/api/cases?limit=500&asOf=2009-12-31&knownAt=size:"
                + page.get("knownAt").get("size").asLong());
        while (page.has("next")) {
            story = new Story(program);
            story.open("zz-case", "one");
            program.seen("/api/cases", program.logSize() - 1);
            page = ok(first + "&after=" + page.get("next").asString());
            paged.addAll(names(page));
        }
        assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(5);
    }

    @Test
    void whatIsNotRecordedYetOrCannotBeReadIsRefusedInWords() {
        refused("/api/cases?knownAt=size:99999999", "time.not-recorded-yet");
        refused("/api/cases/moselle-elips?knownAt=2999-01-01", "time.in-the-future");
        refused("/api/funders?knownAt=2999-01-01T00:00:00Z", "time.in-the-future");
        refused("/api/organisations?knownAt=yesterday", "request.bad-parameter");
        refused("/api/streams/organisation:elips?asOf=2009", "request.bad-parameter");
    }

    @Test
    void geFourteenWasActiveTwelveMonthsAfterFilingAndNoLongerAfterTwentyFour() {
        String group = "/api/cases/bouches-du-rhone-ge14?asOf=";
        assertThat(group(group + "2009-03-12").has("ceased")).isFalse();
        assertThat(group(group + "2010-03-12").get("ceased").get("effective").asString())
                .isEqualTo("2010-01");
        assertThat(active("2009-03-12", "12")).isEqualTo("true");
        assertThat(active("2010-03-12", "12")).isEqualTo("true");
        assertThat(active("2010-03-12", "24")).isEqualTo("false");
        assertThat(group(group + "2008-03-11").has("filed")).isFalse();
    }

    @Test
    void mosellesCommitmentStoodOpenAtTheEndOf2008AndWasBrokenAtTheEndOf2009() {
        assertThat(promise("asOf=2008-12-31")).isEqualTo("OPEN");
        assertThat(promise("asOf=2009-12-31")).isEqualTo("BROKEN");
        JsonNode then = ok("/api/cases/moselle-elips?asOf=2009-12-31");
        assertThat(then.get("possibly").get("count").asInt()).isPositive();
        assertThat(then.get("possibly").get("events"))
                .hasSize(then.get("possibly").get("count").asInt());
    }

    @Test
    void toldStepByStepWhatWasKnownOfMosellesCommitmentIsReadAtEachStep() {
        story.open("case", "siae", "companies");
        Map<String, Object> made = story.body(
                "leads",
                "case",
                "2008-12",
                "promisors",
                story.ids("siae"),
                "promisees",
                story.ids("companies"),
                "object",
                "Pistes de décembre 2008",
                "owner",
                story.id("siae"));
        long knownIn2008 = story.tell("make-commitment", made) + 1;
        long knownIn2009 =
                story.tell("break-commitment", story.body("leads", "case", "2009-06", "cause", "Pas d'animateur")) + 1;
        program.seen("/api/cases", knownIn2009 - 1);

        assertThat(told("knownAt=size:" + knownIn2008)).isEqualTo("OPEN");
        assertThat(told("knownAt=size:" + knownIn2009)).isEqualTo("BROKEN");
        assertThat(told("knownAt=size:" + knownIn2009 + "&asOf=2008-12-31")).isEqualTo("OPEN");
        assertThat(program.get("/api/cases/" + story.id("case") + "?knownAt=2008-12-31")
                        .status())
                .as("this log had recorded nothing by then")
                .isEqualTo(404);
    }

    @Test
    void iseresPreProjectIsReadAsSuchOnEveryDayBeforeTheEntityWasCreated() {
        for (String day : List.of("2006-11-27", "2006-11-28", "2006-12-15", "2006-12-31")) {
            JsonNode merger = mergers(day).get(0);
            assertThat(merger.get("preProject")).as(day).hasSize(2);
            assertThat(merger.path("approvals")).as(day).isEmpty();
            assertThat(merger.has("entity")).as(day).isFalse();
            assertThat(merger.get("approvedByAll").get("status").asString())
                    .as(day)
                    .isEqualTo("NOT_APPLICABLE");
        }
        assertThat(mergers("2006-11-26")).isEmpty();
        assertThat(mergers("2007-12-31").get(0).get("entity").asString()).isEqualTo("pa-iss");
    }

    @Test
    void inTheYearOfTheCreationTheAnswerSaysThatItsDateDecides() {
        JsonNode in2007 = ok("/api/cases/isere-pa-iss?asOf=2007-03-01");
        String created = in2007.get("mergers")
                .get("mergers")
                .get(0)
                .get("created")
                .get("event")
                .asString();
        assertThat(Story.texts(in2007.get("possibly").get("events"))).contains(created);
        assertThat(Story.texts(ok("/api/cases/isere-pa-iss?asOf=2007-12-31")
                        .get("possibly")
                        .get("events")))
                .doesNotContain(created);
    }

    @Test
    void aNumberSaysWhatItWouldBeWithoutTheFactsWhoseDatesDecide() {
        JsonNode created = ok("/api/indicators/T11?case=isere-pa-iss&asOf=2007-03-01");
        assertThat(created.get("value").asInt()).isEqualTo(1);
        assertThat(created.get("possibly").get("count").asInt()).isEqualTo(1);
        assertThat(created.get("possibly").get("without").get("value").asInt()).isZero();
    }

    @Test
    void aPageAtTwoDatesSaysSoKeepsThemFromLinkToLinkAndLeadsBackToToday() {
        String address = "/cases/moselle-elips?lang=en&asOf=2008-12-31&knownAt=size:" + program.logSize();
        String body = program.get(address, "Accept", BROWSER).body();

        assertThat(body)
                .contains("Situation on 31 December 2008")
                .contains("href=\"/cases/moselle-elips?lang=en\"")
                .contains("Back to today")
                .containsPattern("href=\"/organisations/elips\\?[^\"]*asOf=2008-12-31[^\"]*knownAt=size:\\d+")
                .contains("Facts counted whose date is not exact enough");
        assertThat(program.get("/cases/moselle-elips", "Accept", BROWSER).body())
                .contains("Lire à d’autres dates")
                .contains("href=\"/organisations/elips\"")
                .doesNotContain("Revenir à aujourd’hui");
    }

    @Test
    void everyKindOfPageIsReadAtTwoDates() {
        String event = ok("/api/history?case=moselle-elips&type=mission.started")
                .get("events")
                .get(0)
                .get("id")
                .asString();
        for (String path : List.of(
                "/",
                "/cases/isere-pa-iss",
                "/organisations/elips",
                "/funders/region-paca",
                "/territories/departement/57",
                "/indicators",
                "/indicators/F11?case=bouches-du-rhone-ge14",
                "/indicators/F11",
                "/signals?case=moselle-elips",
                "/months/" + event + "/" + event,
                "/events/" + event)) {
            String dated =
                    path + (path.contains("?") ? "&" : "?") + "asOf=2010-06-30&knownAt=size:" + program.logSize();
            Caller.Reply page = program.get(dated, "Accept", BROWSER);
            assertThat(page.status()).as(dated).isEqualTo(200);
            assertThat(page.body()).as(dated).contains("Revenir à aujourd’hui").contains("Situation au 30 juin 2010");
        }
    }

    @Test
    void whatWasNotThereYetIsNotFoundOnAPageThatSaysItsDatesAndLeadsBack() {
        Caller.Reply page = program.get("/cases/moselle-elips?knownAt=size:0", "Accept", BROWSER);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body())
                .contains("telle que connue aux 0 premiers événements")
                .contains("href=\"/cases/moselle-elips\"");
    }

    private String promise(String dates) {
        return state(ok("/api/cases/moselle-elips?" + dates), "moselle-leads-2008");
    }

    private String told(String dates) {
        return state(ok("/api/cases/" + story.id("case") + "?" + dates), story.id("leads"));
    }

    private static String state(JsonNode view, String promise) {
        return Asker.stream(view.get("commitments").get("promises"))
                .filter(one -> one.get("id").asString().equals(promise))
                .map(one -> one.get("state").asString())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode mergers(String day) {
        return ok("/api/cases/isere-pa-iss?asOf=" + day).path("mergers").path("mergers");
    }

    private JsonNode group(String path) {
        return ok(path).get("employerGroups").get("groups").get(0);
    }

    private String active(String day, String after) {
        JsonNode answer = ok("/api/indicators/F11?case=bouches-du-rhone-ge14&asOf=" + day);
        return Asker.stream(answer.get("parts"))
                .filter(part -> part.get("name").asString().equals(after))
                .map(part -> part.get("value").asString())
                .findFirst()
                .orElseThrow();
    }

    private List<String> ids(String path) {
        return names(ok(path));
    }

    private static List<String> names(JsonNode page) {
        return Asker.stream(page.get("cases"))
                .map(one -> one.get("id").asString())
                .toList();
    }

    private void refused(String path, String code) {
        Caller.Reply reply = program.get(path);
        assertThat(reply.status()).as(path).isEqualTo(400);
        assertThat(reply.json().get("code").asString()).as(path).isEqualTo(code);
    }

    private JsonNode ok(String path) {
        Caller.Reply reply = program.get(path);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
        return reply.json();
    }
}
