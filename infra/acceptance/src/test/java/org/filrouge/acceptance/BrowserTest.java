package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@EnabledIf(value = "org.filrouge.acceptance.Browser#installed", disabledReason = Browser.MISSING)
class BrowserTest {

    private static final int DESK = 1280;
    /** The narrowest screen that WCAG 1.4.10 asks for. */
    private static final int PHONE = 320;

    @TempDir
    private static Path data;

    @TempDir
    private static Path profile;

    private static Program program;
    private static Browser browser;

    @BeforeAll
    static void start() {
        program = Program.start(data, "--demo");
        program.seen("/api/cases", program.logSize() - 1);
        browser = new Browser(program.address(), profile);
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
    }

    @BeforeEach
    void asAtADesk() {
        browser.width(DESK);
        browser.colours("light");
        browser.scripts(true);
    }

    @Test
    void theHomePageListsTheSixteenCasesAndACaseOpensItsTimeline() {
        browser.open("/");
        assertThat(browser.all("#cases tbody tr")).hasSize(16);
        browser.follow("#cases a[href='/cases/moselle-elips']");
        assertThat(browser.one("h1").getText()).contains("ELIPS");
        assertThat(browser.all("#timeline tbody tr")).hasSize(36);
        assertThat(browser.one("#timeline thead").getText()).contains("Date d’effet", "Enregistré");
        assertThat(browser.one("#timeline tr.PLANNED .badge").getText()).isEqualTo("prévu");
        assertThat(browser.all("#timeline .unknown")).isNotEmpty().allMatch(shown -> shown.getText()
                .equals("inconnu"));
    }

    @Test
    void aNumberLeadsToItsSheetAndOnToAnEventThatMadeIt() {
        browser.open("/cases/bouches-du-rhone-ge14").follow("#numbers a[href^='/indicators/F14']");
        assertThat(browser.one(".answer").getText()).contains("3\u202f000").contains("taxe non précisée");
        assertThat(browser.one("main").getText()).contains("somme accordée / membres du groupement");
        browser.follow("#events a.event");
        assertThat(browser.path()).startsWith("/events/");
        assertThat(browser.one("main").getText()).contains("Ses deux dates", "Sa place dans le journal");
    }

    @Test
    void theReaderChangesTheLanguageAndKeepsIt() {
        browser.open("/cases/moselle-elips").follow("a[hreflang=en]");
        assertThat(browser.one("html").getAttribute("lang")).isEqualTo("en");
        assertThat(browser.one("#timeline h2").getText()).isEqualTo("Timeline");
        browser.follow("#actors tbody a");
        assertThat(browser.one("html").getAttribute("lang")).isEqualTo("en");
        assertThat(browser.path()).endsWith("lang=en");
    }

    @Test
    void everythingButTryingTheApiWorksWithoutJavaScript() {
        browser.scripts(false);
        browser.open("/").follow("#cases tbody a").follow("#numbers li a");
        assertThat(browser.all(".answer, .answers")).isNotEmpty();
        browser.open("/api");
        assertThat(browser.one("main").getText()).contains("L’essai en ligne a besoin de JavaScript");
    }

    @Test
    void theApiCanBeTriedFromTheBrowserOnThisMachineAlone() {
        browser.open("/api").await("document.querySelector('#swagger-ui').shadowRoot.querySelector('h3.opblock-tag')");
        assertThat(browser.run("return performance.getEntriesByType('resource')"
                        + ".map(e => e.name).filter(n => !n.startsWith(location.origin) && !n.startsWith('data:'))"))
                .isEqualTo(List.of());
    }

    @Test
    void aPackIsOpenedAsItWasSeenSaysWhatHasChangedSinceAndWhyAndIsCited() {
        browser.open("/cases/bouches-du-rhone-ge14").follow("a[href^='/packs']");
        browser.open("/packs?case=bouches-du-rhone-ge14&asOf=2007-12-31&lang=en");
        assertThat(browser.one("h1").getText()).isEqualTo("Committee pack, as it was seen");
        assertThat(browser.all("table.pack tr[data-changed=true]")).isNotEmpty();
        browser.follow("a[rel=bookmark]");
        assertThat(browser.path()).contains("now.knownAt=size", "knownAt=size", "asOf=2007-12-31");
        browser.follow("tr[data-changed=true] a[href*='indicator=T11']");
        assertThat(browser.one("#before").getText()).contains("0");
        assertThat(browser.one("#after").getText()).contains("1");
    }

    @Test
    void aNumberLeadsToWhyItChangedWithADrawingATableAndTheEvents() {
        browser.open("/indicators/T11?case=bouches-du-rhone-ge14").follow("a[href^='/compare']");
        browser.open("/compare?indicator=T11&case=bouches-du-rhone-ge14&asOf=2009-12-31&then.asOf=2007-12-31");
        assertThat(browser.one("#before").getText()).contains("0");
        assertThat(browser.one("#after").getText()).contains("1");
        assertThat(browser.one("#difference").getText()).startsWith("+ 1");
        assertThat(browser.all("figure.chart svg[role=img] title, figure.chart svg desc"))
                .hasSize(2);
        assertThat(browser.one("table.parts tfoot").getText()).contains("exactement la différence");
        browser.follow("table.parts a.event");
        assertThat(browser.path()).startsWith("/events/");
    }

    @Test
    void aReplayGoesOnByItsSliderFromTheKeyboardAndWithoutAScriptByLinks() {
        String replay = "/replay?indicator=T11&case=bouches-du-rhone-ge14&from=2006-01-01&to=2009-12-31&step=year";
        browser.open(replay);
        assertThat(browser.all("#states tbody tr")).hasSize(4);
        assertThat(browser.one("#state-title").getText()).contains("2009", "1");
        browser.one("#at").sendKeys(Keys.HOME);
        assertThat(browser.one("#state-title").getText()).contains("2006", "0");
        browser.one("#at").sendKeys(Keys.ARROW_RIGHT);
        assertThat(browser.one("tr[aria-current=step] th").getText()).contains("2007");
        browser.scripts(false);
        browser.open(replay).follow("a[rel=prev]");
        assertThat(browser.one("#state-title").getText()).contains("2008");
        browser.follow("a[rel=next]");
        assertThat(browser.one("#state-title").getText()).contains("2009");
    }

    static List<String> addresses() {
        return Addresses.all(program);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void noPageIsWiderThanAPhone(String address) {
        browser.width(PHONE);
        browser.open(address);
        assertThat(browser.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everyPageMeetsTheAccessibilityRulesInLightAndDarkAtADeskAndOnAPhone(String address) {
        browser.open(address);
        assertThat(browser.violations()).as("light, at a desk").isEmpty();
        browser.colours("dark");
        browser.open(address);
        assertThat(browser.violations()).as("dark, at a desk").isEmpty();
        browser.width(PHONE);
        browser.open(address);
        assertThat(browser.violations()).as("dark, on a phone").isEmpty();
    }

    @Test
    void aPageThatBreaksAnAccessibilityRuleWouldBeSeen() {
        browser.open("/").run("document.querySelector('main').append(new Image())");
        assertThat(browser.violations()).singleElement().asString().startsWith("image-alt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases/moselle-elips", "/indicators/F3?case=bouches-du-rhone-ge14"})
    void everyNumberLeadsToItsSheetExceptOnTheSheetItself(String address) {
        browser.open(address);
        List<WebElement> bare = browser.all("main :not(.answer, td) > span.number, td > span.number");
        assertThat(bare).allMatch(number -> address.startsWith("/indicators/"));
    }
}
