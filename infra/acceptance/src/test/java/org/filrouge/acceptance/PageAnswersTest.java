package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAnswersTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    @TempDir
    private static Path data;

    private static Program program;

    @BeforeAll
    static void start() {
        program = Program.start(data, "--demo");
        program.seen("/api/cases", program.logSize() - 1);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void aPageIsFrenchUnlessEnglishIsAskedForInTheAddressOrTheHeader() {
        assertThat(page("/").body()).contains("<html lang=\"fr\"").contains("Dossiers");
        assertThat(page("/", "Accept-Language", "de,en;q=0.5").body()).contains("<html lang=\"en\"");
        assertThat(page("/", "Accept-Language", "de").body()).contains("<html lang=\"fr\"");
        assertThat(page("/?lang=en", "Accept-Language", "fr").body()).contains("<html lang=\"en\"");
        assertThat(page("/?lang=xx").body()).contains("<html lang=\"fr\"");
    }

    @Test
    void linksBetweenPagesKeepTheLanguageAskedForAndOthersAreLeftAlone() {
        String english = page("/cases/moselle-elips?lang=en").body();
        assertThat(english)
                .contains("href=\"/organisations/elips?lang=en\"")
                .contains("href=\"/indicators/F1?case=moselle-elips&amp;lang=en\"")
                .contains("href=\"/cases/moselle-elips?lang=fr\"")
                .doesNotContain("/assets/fil-rouge.css?lang")
                .doesNotContain("?lang=en&amp;lang=en");
        assertThat(page("/cases/moselle-elips").body()).contains("href=\"/organisations/elips\"");
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() {
        TreeSet<String> links = new TreeSet<>();
        for (String address : Addresses.all(program)) {
            LINK.matcher(page(address).body())
                    .results()
                    .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                    .filter(link -> !link.startsWith("/nothing-here"))
                    .forEach(links::add);
        }
        Map<String, Integer> broken = new LinkedHashMap<>();
        links.forEach(link -> {
            int status = page(link).status();
            if (status != 200) {
                broken.put(link, status);
            }
        });
        assertThat(links).hasSizeGreaterThan(150);
        assertThat(broken).isEmpty();
    }

    @Test
    void nothingOnAPageComesFromAnotherMachine() {
        Pattern loaded = Pattern.compile("<(?:link|script|img|iframe)[^>]*(?:href|src)=\"([^\"]*)\"");
        for (String address : Addresses.all(program)) {
            assertThat(loaded.matcher(page(address).body()).results().map(found -> found.group(1)))
                    .isNotEmpty()
                    .allMatch(link -> link.startsWith("/") && !link.startsWith("//"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing-here", "/cases/nothing", "/events/nothing", "/indicators/F1?case=nothing", "/error"})
    void anUnknownAddressIsAPlainPageForAReaderAndAProblemForAProgram(String address) {
        Reply french = page(address);
        assertThat(french.status()).isEqualTo(404);
        assertThat(french.header("Content-Type")).startsWith("text/html");
        assertThat(french.body())
                .contains("<html lang=\"fr\"")
                .contains("Il n&#39;y a rien à cette adresse.")
                .doesNotContain("Whitelabel")
                .doesNotContain("Exception");
        assertThat(page(address, "Accept-Language", "en").body()).contains("There is nothing at this address.");
        Reply program = PageAnswersTest.program.get(address, "Accept", "*/*");
        assertThat(program.status()).isEqualTo(404);
        assertThat(program.header("Content-Type")).startsWith("application/problem+json");
        assertThat(program.header("Content-Language")).isEqualTo("fr");
    }

    @Test
    void addressesForProgramsAnswerProblemDocumentsToABrowserToo() {
        assertThat(page("/api/cases/nothing").header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aParameterThatCannotBeReadIsSaidInAPlainPage() {
        Reply reply = page("/indicators/F1?case=moselle-elips&asOf=tomorrow");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("Le paramètre asOf ne se lit pas.");
    }

    @Test
    void aPageWaitsForAPositionAndSaysSoWhenItIsNotReached() {
        Reply reply = page("/?afterPosition=999999&wait=1");
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Content-Type")).startsWith("text/html");
    }

    @Test
    void aSheetCanBeReadAsOfAnEarlierDay() {
        String now = page("/indicators/T11?case=bouches-du-rhone-ge14&lang=en").body();
        String before = page("/indicators/T11?case=bouches-du-rhone-ge14&asOf=2007-01-01&lang=en")
                .body();
        assertThat(now).contains("1 entity");
        assertThat(before).contains("0 entities").contains("Situation on 1 January 2007");
    }

    @Test
    void aHostInTheAddressNeverBecomesALinkToIt() {
        assertThat(page("//example.org/x").body()).doesNotContain("href=\"//");
    }

    private static Reply page(String address, String... headers) {
        List<String> all = new java.util.ArrayList<>(List.of("Accept", BROWSER));
        all.addAll(List.of(headers));
        return program.get(address, all.toArray(String[]::new));
    }
}
