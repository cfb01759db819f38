package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(value = "org.filrouge.acceptance.Browser#installed", disabledReason = Browser.MISSING)
class SignInBrowserTest {

    @TempDir
    private static Path data;

    @TempDir
    private static Path profile;

    private static Program program;
    private static Browser browser;

    @BeforeAll
    static void start() {
        program = Program.startWithAccounts(data);
        program.as("officer").seen("/api/cases", program.as("admin").logSize() - 1);
        browser = new Browser(program.address(), profile);
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
    }

    @Test
    void somebodySignsInWithoutAScriptSeesTheHomePageAndSignsOut() {
        browser.scripts(false);
        browser.open("/");
        assertThat(browser.path()).startsWith("/sign-in?to=");
        signIn("wrong");
        assertThat(browser.one("[role=alert]").getText()).contains("ne convient pas");
        signIn(program.demonstrationPassword());
        assertThat(browser.pathOnceNot("/sign-in")).isEqualTo("/");
        assertThat(browser.all("#cases tbody tr")).hasSize(16);
        browser.open("/cases/moselle-elips");
        assertThat(browser.one("h1").getText()).contains("ELIPS");
        browser.one("form.reader button").click();
        assertThat(browser.one("[role=status]").getText()).contains("sorti");
        browser.open("/");
        assertThat(browser.path()).startsWith("/sign-in");
    }

    @AfterEach
    void scriptsAgain() {
        browser.scripts(true);
    }

    @Test
    void thePagesOfSignInMeetTheAccessibilityRulesAndFitAPhone() {
        browser.open("/sign-in?failed");
        fits("/sign-in");
        browser.open("/sign-in");
        signIn(program.demonstrationPassword());
        assertThat(browser.pathOnceNot("/sign-in")).isEqualTo("/");
        browser.open("/password");
        fits("/password");
        signOut();
    }

    @Test
    void theApiIsTriedFromTheBrowserWithTheTokenOfItsSession() {
        browser.open("/sign-in?to=/api");
        signIn(program.demonstrationPassword());
        browser.await("document.querySelector('#swagger-ui').shadowRoot.querySelector('h3.opblock-tag')");
        assertThat(
                        browser.run(
                                "return fetch('/api/commands/no-such', {method: 'POST', headers: {'Content-Type': 'application/json',"
                                        + " [document.querySelector('#swagger-ui').dataset.tokenHeader]:"
                                        + " document.querySelector('#swagger-ui').dataset.token}, body: '{}'}).then(r => r.status)"))
                .isEqualTo(404L);
        assertThat(browser.run(
                        "return fetch('/api/commands/no-such', {method: 'POST', body: '{}'}).then(r => r.status)"))
                .isEqualTo(403L);
        signOut();
    }

    private static void fits(String page) {
        for (int width : List.of(1280, 320)) {
            browser.width(width);
            assertThat(browser.violations()).as(page + " at " + width).isEmpty();
            assertThat(browser.run(
                            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isEqualTo(true);
        }
        browser.width(1280);
    }

    private static void signIn(String password) {
        browser.one("input[name=login]").sendKeys("officer");
        browser.one("input[name=password]").sendKeys(password);
        browser.one("#sign-in button").click();
    }

    private static void signOut() {
        browser.open("/").one("form.reader button").click();
    }
}
