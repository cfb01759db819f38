package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.acceptance.Asker.stream;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A committee opens again what it saw, and sees what has changed since. */
class CommitteePacksTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private Program program;

    @BeforeEach
    void running() {
        program = RUNNING.program();
    }

    @Test
    void everyNumberOfAPackIsTheOneOfItsSheetThenAndNowAndLeadsToWhy() {
        String dates = "&asOf=2008-12-31&knownAt=size:" + program.logSize();
        JsonNode pack = ok("/api/packs?case=bouches-du-rhone-ge14" + dates);
        assertThat(pack.get("numbers")).hasSizeGreaterThan(10);
        assertThat(stream(pack.get("numbers"))
                        .map(number -> number.get("changed").asBoolean()))
                .contains(true, false);
        for (JsonNode number : pack.get("numbers")) {
            String code = number.get("code").asString();
            String sheet = "/api/indicators/" + code + "?case=bouches-du-rhone-ge14";
            assertThat(number.at("/then/value"))
                    .as(code)
                    .isEqualTo(ok(sheet + dates).get("value"));
            assertThat(number.at("/now/value")).as(code).isEqualTo(ok(sheet).get("value"));
            JsonNode compared = ok(number.get("compare").asString());
            assertThat(compared.at("/before/value")).as(code).isEqualTo(number.at("/then/value"));
            assertThat(compared.at("/after/value")).as(code).isEqualTo(number.at("/now/value"));
        }
    }

    @Test
    void whatIsRecordedAfterTheMeetingIsAChangeSinceAndNoPartOfWhatWasSeen() {
        Story story = new Story(program);
        story.open("case", "one", "two");
        program.seen("/api/cases", program.logSize() - 1);
        String seen = "/api/packs?case=" + story.id("case") + "&knownAt=size:" + program.logSize();
        JsonNode before = ok(seen);
        assertThat(stream(before.get("numbers"))
                        .map(number -> number.get("changed").asBoolean()))
                .doesNotContain(true);
        String cited = before.get("permalink").asString();

        Map<String, Object> promise = story.body(
                "leads",
                "case",
                "2008-12",
                "promisors",
                story.ids("one"),
                "promisees",
                story.ids("two"),
                "object",
                "Pistes",
                "owner",
                story.id("one"));
        program.seen("/api/cases", story.tell("make-commitment", promise));

        JsonNode since = ok(seen);
        assertThat(stream(since.get("numbers"))
                        .filter(number -> number.get("changed").asBoolean())
                        .map(number -> number.get("code").asString()))
                .contains("T9");
        assertThat(since.get("cases")).isEqualTo(before.get("cases"));
        assertThat(program.get(cited).json()).isEqualTo(before);
    }

    @Test
    void aPackIsAboutOneThingThatIsKnown() {
        for (String address : List.of("/api/packs", "/packs", "/api/packs?case=moselle-elips&funder=region-paca")) {
            assertThat(program.get(address).status()).as(address).isEqualTo(400);
        }
        assertThat(program.get("/api/packs?case=nothing").status()).isEqualTo(404);
        assertThat(program.get("/api/packs?case=moselle-elips&knownAt=size:0").status())
                .isEqualTo(404);
        assertThat(program.get("/api/packs?case=moselle-elips&seen=2026-01-01&asOf=2009-12-31")
                        .status())
                .isEqualTo(400);
        assertThat(program.get("/api/cases?seen=yesterday").status()).isEqualTo(400);
    }

    @Test
    void itIsSaidInBothLanguages() {
        for (String scope : List.of("case=moselle-elips", "territory=DEP-57", "funder=region-paca")) {
            String address = "/packs?" + scope + "&asOf=2009-12-31";
            assertThat(page(address))
                    .contains("Dossier de comité", "Citer cette page")
                    .doesNotContain("??");
            assertThat(page(address + "&lang=en")).contains("Committee pack", "Cite this page");
        }
    }

    private String page(String address) {
        Caller.Reply reply = program.get(address, "Accept", "text/html");
        assertThat(reply.status()).as(address).isEqualTo(200);
        return reply.body();
    }

    private JsonNode ok(String path) {
        Caller.Reply reply = program.get(path);
        assertThat(reply.status()).as(path + reply.body()).isEqualTo(200);
        return reply.json();
    }
}
