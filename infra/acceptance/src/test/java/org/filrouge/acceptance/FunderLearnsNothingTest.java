package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.acceptance.OtherFunders.AGREEMENT;
import static org.filrouge.acceptance.OtherFunders.FOREIGN_AGREEMENT;
import static org.filrouge.acceptance.OtherFunders.FOREIGN_CASE;
import static org.filrouge.acceptance.OtherFunders.NEVER_TOLD;
import static org.filrouge.acceptance.OtherFunders.OTHER;
import static org.filrouge.acceptance.OtherFunders.SHARED_CASE;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What somebody would try who pays in one case and wants to know what others pay, each way once, against the running program. */
class FunderLearnsNothingTest {

    private static final String SUM =
            """
            {"formula": {"op": "sum", "fields": ["amount"], "none": "UNKNOWN",
              "of": {"names": ["funding-agreement.granted", "funding-agreement.paid"]}}}""";

    @TempDir
    private static Path data;

    private static Program program;
    private static Caller funder;
    private static Caller auditor;
    private static OtherFunders others;
    private static String event;

    /** The size of the log with the other's grant, which one event before is not in it. */
    private static long with;

    @BeforeAll
    static void start() {
        program = Program.startUnlimitedWithAccounts(data);
        funder = program.as("funder");
        auditor = program.as("auditor");
        others = new OtherFunders(program);
        with = others.told() + 1;
        event = others.event();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void whatIsTriedHereIsThereAndIsToldToWhoMaySeeIt() {
        assertThat(auditor.get("/api/cases/" + SHARED_CASE).body()).contains("40404", "12345.67", "15000");
        assertThat(auditor.get("/api/cases/" + FOREIGN_CASE).body()).contains("77707");
        assertThat(funder.get("/api/cases/" + SHARED_CASE).body()).contains("15000");
        assertThat(funder.get("/api/funding-agreements/ge-14-demarrage").body()).contains("15000");
    }

    @Test
    void notByNamingTheOthersAgreementOrAnythingOfIt() {
        likeNothing("/api/funding-agreements/", AGREEMENT, FOREIGN_AGREEMENT);
        likeNothing("/api/streams/", "funding-agreement:" + AGREEMENT, "funding-agreement:" + FOREIGN_AGREEMENT);
        likeNothing("/api/funders/", OTHER, "departement-57", "commune-de-plouguerneau");
        likeNothing("/api/organisations/", OTHER, "departement-57");
        likeNothing("/api/cases/", FOREIGN_CASE);
        likeNothing("/api/events/", event);
    }

    @Test
    void notInTheListsWhateverTheyAreSortedOrCutBy() {
        for (String list : List.of("funders", "organisations", "cases")) {
            for (String cut :
                    List.of("", "?limit=1", "?limit=2&after=a", "?after=" + OTHER, "?sort=amount", "?limit=500")) {
                silent("/api/" + list + cut);
            }
        }
        assertThat(funder.get("/api/funders").json().get("funders")).hasSize(1);
        assertThat(funder.get("/api/funders?limit=1").json().has("next")).isFalse();
    }

    @Test
    void notInACaseInWhichItPaysToo() {
        for (String address : List.of(
                "/api/cases/" + SHARED_CASE,
                "/api/cases/" + SHARED_CASE + "?asOf=2008-12-31",
                "/api/cases/" + SHARED_CASE + "?knownAt=size:" + with,
                "/api/cases/" + SHARED_CASE + "/interval?from=funding-agreement.granted&to=funding-agreement.paid",
                "/api/signals?case=" + SHARED_CASE,
                "/api/packs?case=" + SHARED_CASE,
                "/api/organisations/ge-14")) {
            silent(address);
        }
    }

    @Test
    void notByFiltersOfTheHistory() {
        for (String filter : List.of(
                "case=" + SHARED_CASE,
                "case=" + FOREIGN_CASE,
                "type=funding-agreement.granted",
                "type=funding-agreement.paid",
                "type=support-case.role-assigned",
                "funder=" + OTHER,
                "organisation=" + OTHER,
                "from=2008-03-01&to=2008-03-31",
                "asOf=2008-12-31",
                "limit=1&cursor=" + (with - 2))) {
            silent("/api/history?limit=500&" + filter);
        }
        JsonNode granted =
                funder.get("/api/history?type=funding-agreement.granted").json().get("events");
        assertThat(granted).hasSize(1);
    }

    @Test
    void notByTheFiguresOfAnotherFunderCaseOrPlace() {
        for (String code : List.of("F1", "F2", "F3", "F4", "F5", "F14")) {
            for (String scope : List.of(
                    "funder=" + OTHER,
                    "case=" + SHARED_CASE,
                    "case=" + FOREIGN_CASE,
                    "territory=DEP-13",
                    "territory=DEP-57",
                    "territory=REG-93",
                    "organisation=ge-14",
                    "sector=insertion",
                    "from=2001-01-01",
                    "from=2008-01-01&to=2008-12-31")) {
                silent("/api/indicators/" + code + "?" + scope);
            }
        }
        assertThat(funder.get("/api/indicators/F3?funder=" + OTHER).body().replace(OTHER, "…"))
                .isEqualTo(funder.get("/api/indicators/F3?funder=nobody-at-all")
                        .body()
                        .replace("nobody-at-all", "…"));
    }

    @Test
    void notByADefinitionOfItsOwnThatSumsAllAmounts() {
        for (String scope : List.of("", "?case=" + SHARED_CASE, "?case=" + FOREIGN_CASE, "?funder=" + OTHER)) {
            Reply run = funder.post("/api/definitions/run" + scope, SUM);
            assertThat(run.status()).as(run.body()).isIn(200, 404);
            silent(run);
        }
        JsonNode own = funder.post("/api/definitions/run", SUM).json();
        assertThat(own.at("/answer/value").decimalValue()).isBetween(new BigDecimal("15000"), new BigDecimal("20000"));
        assertThat(auditor.post("/api/definitions/run?case=" + SHARED_CASE, SUM)
                        .json()
                        .at("/answer/value")
                        .decimalValue())
                .isGreaterThan(new BigDecimal("67749"));
    }

    @Test
    void notByTheDifferenceOfTwoAnswersOneEventApart() {
        for (String question : List.of(
                "/api/indicators/F3?case=" + SHARED_CASE,
                "/api/indicators/F14?territory=DEP-13",
                "/api/cases/" + SHARED_CASE,
                "/api/funders/region-paca",
                "/api/history?limit=500",
                "/api/cases")) {
            String sign = question.contains("?") ? "&" : "?";
            String before = sized(funder.get(question + sign + "knownAt=size:" + (with - 1)));
            String after = sized(funder.get(question + sign + "knownAt=size:" + with));
            assertThat(after).as(question).isEqualTo(before);
        }
    }

    @Test
    void notByTheDifferenceOfTwoPlacesOrTwoPeriods() {
        String own = "\"VALUE\" 15000 1";
        String none = "\"UNKNOWN\" null 0";
        for (String scope : List.of(
                "territory=REG-93",
                "territory=DEP-13",
                "case=" + SHARED_CASE + "&from=2001-01-01&to=2008-03-31",
                "case=" + SHARED_CASE + "&from=2001-01-01&to=2008-02-28",
                "case=" + SHARED_CASE + "&from=2001-01-01&to=2026-01-01")) {
            assertThat(figure("/api/indicators/F3?" + scope)).as(scope).isIn(own, none);
        }
    }

    @Test
    void notByComparingOrReplaying() {
        for (String scope : List.of("case=" + SHARED_CASE, "funder=" + OTHER, "territory=DEP-13")) {
            silent("/api/compare?indicator=F3&then.knownAt=size:" + (with - 1) + "&knownAt=size:" + with + "&" + scope);
            silent("/api/compare?indicator=F3&then.asOf=2008-02-28&asOf=2008-12-31&" + scope);
            silent("/api/replay?indicator=F3&from=2007-01-01&to=2010-01-01&step=event&" + scope);
        }
        silent("/api/replay?view=case&key=" + SHARED_CASE + "&from=2020-01-01&over=knowledge&step=event");
        likeNothing("/api/replay?from=2007-01-01&step=year&view=funder&key=", OTHER);
        likeNothing("/api/replay?from=2007-01-01&step=year&view=funding-agreement&key=", AGREEMENT);
    }

    @Test
    void notByWatchingWhatComesLive() throws Exception {
        String question =
                "/api/replay?view=case&key=" + SHARED_CASE + "&from=2020-01-01&over=knowledge&step=event&follow=true";
        StringBuffer told = new StringBuffer();
        HttpRequest request = HttpRequest.newBuilder(URI.create(program.address() + question))
                .header("Accept", "text/event-stream")
                .header("Authorization", funder.authorization().orElseThrow())
                .build();
        try (HttpClient http = HttpClient.newHttpClient();
                InputStream live =
                        http.send(request, BodyHandlers.ofInputStream()).body()) {
            Thread.ofVirtual().start(() -> follow(live, told));
            others.grant("departement-13-encore", "40404");
            others.ownPayment("3131.31");
            for (int tries = 0; tries < 100 && !told.toString().contains("3131.31"); tries++) {
                Thread.sleep(200);
            }
            http.shutdownNow();
        }
        assertThat(told.toString())
                .contains("3131.31")
                .doesNotContain(NEVER_TOLD)
                .doesNotContain(OTHER);
    }

    @Test
    void notByWhatIsRefusedToItsCommands() {
        long before = program.as("admin").logSize();
        for (String agreement : List.of(AGREEMENT, FOREIGN_AGREEMENT, "no-such-agreement")) {
            Map<String, Object> pay = Map.of(
                    "id",
                    agreement,
                    "data",
                    Map.of("payment", "solde", "amount", Map.of("amount", 1, "basis", "NOT_STATED")));
            for (String[] headers :
                    new String[][] {{}, {"If-Match", "\"0\""}, {"If-Match", "\"1\""}, {"If-Match", "\"2\""}}) {
                Reply reply = funder.command("pay-funding", pay, headers);
                assertThat(reply.status() + " " + reply.json().get("code").asString() + " "
                                + reply.json().get("facts"))
                        .isEqualTo("403 access.not-allowed {}");
                assertThat(reply.header("ETag")).isEmpty();
            }
        }
        Reply largest = funder.command(
                "pay-funding",
                Map.of(
                        "id",
                        AGREEMENT,
                        "data",
                        Map.of("payment", "solde", "amount", Map.of("amount", 99999999, "basis", "NOT_STATED"))));
        assertThat(largest.status()).isEqualTo(403);
        assertThat(program.as("admin").logSize()).isEqualTo(before);
    }

    @Test
    void notByCountsVersionsOrHeaders() {
        String stream = "/api/streams/support-case:" + SHARED_CASE;
        Reply own = funder.get(stream);
        silent(stream);
        int seen = own.json().get("events").size();
        assertThat(seen).isLessThan(auditor.get(stream).json().get("events").size());
        assertThat(own.header("ETag"))
                .doesNotContain(
                        String.valueOf(auditor.get(stream).json().get("events").size()));
        JsonNode last = own.json().get("events").get(seen - 1);
        assertThat(Long.parseLong(last.get("sequence").asString())).isEqualTo(seen - 1);
        Reply listed = funder.get("/api/history?limit=1");
        assertThat(listed.headers().keySet())
                .noneMatch(name -> name.toLowerCase().contains("total"));
    }

    @Test
    void notByProofsPacksOrTheEntriesOfTheSignedLog() {
        likeNothing("/api/events/", event + "/proof");
        for (String pack : List.of("case=" + FOREIGN_CASE, "funder=" + OTHER)) {
            assertThat(funder.get("/api/evidence?" + pack).status()).as(pack).isEqualTo(404);
        }
        silent("/api/evidence?case=" + SHARED_CASE);
        assertThat(funder.get("/log/tile/entries/000").status()).isEqualTo(404);
        assertThat(auditor.get("/log/tile/entries/000").status()).isEqualTo(200);
        assertThat(funder.get("/log/checkpoint").status()).isEqualTo(200);
    }

    @Test
    void notInTablesNorInWhatIsPublishedOfAll() {
        for (String table : List.of(
                "/api/funding",
                "/api/funding.csv",
                "/api/survival.csv?of=organisations&by=sector",
                "/api/cohorts.csv")) {
            silent(table);
        }
        assertThat(funder.get("/api/funding").body())
                .isEqualTo(auditor.get("/api/funding").body());
        assertThat(funder.get("/api/funding?territory=DEP-13").status()).isEqualTo(400);
        assertThat(funder.get("/api/funding?knownAt=size:" + with).status()).isEqualTo(400);
    }

    @Test
    void notByHowLongAnAnswerTakes() {
        double ratio = 0;
        for (int tries = 0; tries < 3; tries++) {
            ratio = Math.max(
                    slower("/api/funding-agreements/", AGREEMENT, "departement-99-ge-99"),
                    slower("/api/cases/", FOREIGN_CASE, "mosella-elips"));
            if (ratio < 1.5) {
                return;
            }
        }
        assertThat(ratio).as("hidden against absent").isLessThan(1.5);
    }

    /** How much slower the one is answered than the other, whichever is the slower. */
    private static double slower(String address, String hidden, String absent) {
        int asked = 60;
        long[] ofHidden = new long[asked];
        long[] ofAbsent = new long[asked];
        for (int i = -10; i < asked; i++) {
            long one = taken(address + hidden);
            long other = taken(address + absent);
            if (i >= 0) {
                ofHidden[i] = one;
                ofAbsent[i] = other;
            }
        }
        double ratio = (double) median(ofHidden) / median(ofAbsent);
        return Math.max(ratio, 1 / ratio);
    }

    private static long taken(String address) {
        long begun = System.nanoTime();
        assertThat(funder.get(address).status()).isEqualTo(404);
        return System.nanoTime() - begun;
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static void follow(InputStream live, StringBuffer told) {
        byte[] some = new byte[8_192];
        try {
            for (int read = live.read(some); read >= 0; read = live.read(some)) {
                told.append(new String(some, 0, read, StandardCharsets.UTF_8));
            }
        } catch (IOException closed) {
            // Nobody watches any more.
        }
    }

    /** A figure of an indicator, or why there is none. */
    private static String figure(String question) {
        JsonNode answer = funder.get(question).json();
        return answer.path("status") + " " + answer.path("value") + " "
                + answer.path("events").size();
    }

    private static String sized(Reply reply) {
        return reply.status() + reply.body().replaceAll("size(\"?:|%3A)\\d+", "size");
    }

    /** What is named is answered exactly as what there is not. */
    private static void likeNothing(String address, String... hidden) {
        for (String name : hidden) {
            String absent = name.replaceAll("^[a-z-]+:", "").startsWith("01")
                    ? "01a00000-0000-7000-8000-000000000000" + (name.endsWith("/proof") ? "/proof" : "")
                    : name.replaceAll("[a-z0-9-]+$", "") + "no-such-thing";
            Reply one = funder.get(address + name);
            Reply other = funder.get(address + absent);
            assertThat(one.status() + one.body().replace(name, "…"))
                    .as(address + name)
                    .isEqualTo(other.status() + other.body().replace(absent, "…"));
            assertThat(headers(one)).as(address + name).isEqualTo(headers(other));
            silent(one);
        }
    }

    /** What every answer of the moment has alike: the clock, the signed log, and the length of the address that was asked for. */
    private static final Set<String> OF_THE_MOMENT =
            Set.of("date", "content-length", "link", "fil-rouge-checkpoint", "fil-rouge-position");

    private static List<String> headers(Reply reply) {
        List<String> told = new ArrayList<>();
        reply.headers().forEach((name, values) -> {
            if (!OF_THE_MOMENT.contains(name.toLowerCase())) {
                told.add(name.toLowerCase() + values);
            }
        });
        told.sort(null);
        return told;
    }

    private static void silent(String address) {
        Reply reply = funder.get(address);
        assertThat(reply.status()).as(address + " " + reply.body()).isIn(200, 400, 404);
        assertThat(reply.body().replace(address, "").replace(OTHER, address.contains(OTHER) ? "" : OTHER))
                .as(address)
                .doesNotContain(NEVER_TOLD)
                .doesNotContain(OTHER, AGREEMENT, FOREIGN_AGREEMENT);
        assertThat(reply.headers().toString()).as(address).doesNotContain(NEVER_TOLD);
    }

    private static void silent(Reply reply) {
        assertThat(reply.body()).doesNotContain(NEVER_TOLD);
        assertThat(reply.headers().toString()).doesNotContain(NEVER_TOLD);
    }
}
