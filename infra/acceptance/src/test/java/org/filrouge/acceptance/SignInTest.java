package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People sign in to the running program: with a browser into a session, with a program by each request. */
class SignInTest {

    @TempDir
    private static Path data;

    private static Program program;
    private static String password;

    @BeforeAll
    static void start() {
        program = Program.startWithAccounts(data);
        password = program.demonstrationPassword();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void whoReadsPagesIsLedToTheSignInPageAndBackToWhatTheyAskedFor() {
        Visitor visitor = visitor();
        Reply led = visitor.get("/cases/moselle-elips?lang=en");
        assertThat(led.status()).isEqualTo(302);
        assertThat(led.header("Location")).isEqualTo("/sign-in?to=%2Fcases%2Fmoselle-elips%3Flang%3Den&lang=en");
        assertThat(visitor.get(led.header("Location")).body())
                .contains("<html lang=\"en\"", "value=\"/cases/moselle-elips?lang=en\"")
                .doesNotContain("events, root");
        Reply in = visitor.submit(
                "/sign-in", Map.of("login", "officer", "password", password, "to", "/cases/moselle-elips?lang=en"));
        assertThat(in.status()).isEqualTo(302);
        assertThat(in.header("Location")).isEqualTo("/cases/moselle-elips?lang=en");
        Reply read = visitor.get(in.header("Location"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).contains("ELIPS", "Sign out");
    }

    @Test
    void aProgramIsToldThatNobodySignedInAndIsNeverAskedForAPasswordByABrowser() {
        for (String address :
                List.of("/api/cases", "/api/commands/x", "/log/checkpoint", "/actuator/prometheus", "/cases/x")) {
            Reply reply = program.get(address);
            assertThat(reply.status()).as(address).isEqualTo(401);
            assertThat(reply.json().get("code").asString()).isEqualTo("access.not-signed-in");
            assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(reply.header("Set-Cookie")).isEmpty();
        }
        assertThat(program.command("open-case", Map.of()).status()).isEqualTo(401);
        Reply alive = program.get("/actuator/health/liveness");
        assertThat(alive.status()).isEqualTo(200);
        assertThat(program.get("/actuator/health/readiness").body()).doesNotContain("position", "root", "components");
    }

    @Test
    void loginAndPasswordAreTakenWithEachRequestOfAProgramWithoutASession() {
        Caller officer = program.as("officer");
        Reply reply = officer.get("/api/cases");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Set-Cookie")).isEmpty();
        Reply wrong = program.as("officer", "wrong").get("/api/cases");
        Reply nobody = program.as("nobody", "wrong").get("/api/cases");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(nobody.body()).isEqualTo(wrong.body());
        assertThat(program.as("officer", "").get("/api/cases").status()).isEqualTo(401);
        assertThat(program.get("/api/cases", "Authorization", "Basic ???").status())
                .isEqualTo(401);
        assertThat(program.get("/api/cases", "Authorization", "Bearer none").status())
                .isEqualTo(401);
        assertThat(program.get("/api/cases", "Authorization", "FilRouge guessed")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void whatIsRecordedIsRecordedByThePseudonymAndNeverByTheLogin() {
        Reply recorded = program.as("officer")
                .command(
                        "enter-organisation",
                        Map.of("id", "sign-in-test", "data", Map.of("name", "SIGN IN", "kind", "ASSOCIATION")));
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
        String id = recorded.json().at("/events/0/id").asString();
        String event = program.as("officer")
                .seen("/api/history?organisation=sign-in-test", recorded.position())
                .toString();
        assertThat(event).contains(id).containsPattern("a-[0-9a-f]{16}").doesNotContain("\"officer\"");
    }

    @Test
    void theSessionHasAnotherIdAfterSignInAndItsCookieIsForThisSiteAndNoScript() {
        Visitor visitor = visitor();
        Reply page = visitor.get("/sign-in");
        String before = visitor.session();
        assertThat(page.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
        assertThat(visitor.signIn("auditor", password).status()).isEqualTo(302);
        assertThat(visitor.session()).isNotEqualTo(before).isNotEmpty();
        Reply fixed = program.get("/api/cases", "Cookie", "fil-rouge=" + before);
        assertThat(fixed.status()).isEqualTo(401);
        Visitor out = visitor;
        String session = out.session();
        assertThat(out.submit("/password", "/sign-out", Map.of()).header("Location"))
                .startsWith("/sign-in?out");
        assertThat(program.get("/api/cases", "Cookie", "fil-rouge=" + session).status())
                .isEqualTo(401);
    }

    @Test
    void aFormOfAnotherSiteIsRefusedWhateverItWants() {
        Visitor officer = visitor();
        officer.signIn("officer", password);
        long before = program.as("officer").logSize();
        Reply tried = officer.post("/definitions/try", "formula=%7B%7D&unit=x");
        assertThat(tried.status()).isEqualTo(403);
        assertThat(tried.body()).contains("access.form-expired");
        assertThat(officer.post("/password", "current=x&chosen=y&repeated=y").status())
                .isEqualTo(403);
        assertThat(officer.post("/sign-out", "").status()).isEqualTo(403);
        assertThat(officer.post("/api/commands/enter-organisation", "{}").status())
                .isEqualTo(403);
        assertThat(officer.post("/api/imports", "x=1").status()).isEqualTo(403);
        assertThat(officer.get("/").status()).isEqualTo(200);
        assertThat(program.as("officer").logSize()).isEqualTo(before);
        assertThat(visitor()
                        .post("/sign-in", "login=officer&password=" + password)
                        .header("Location"))
                .startsWith("/sign-in");
        assertThat(officer.submit("/definitions/try", Map.of("formula", "{}", "unit", "x"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void afterSigningInNobodyIsLedElsewhere() {
        for (String hostile :
                List.of("//evil.example/x", "https://evil.example", "/\\evil.example", "/\t/evil.example")) {
            Reply in = visitor().submit("/sign-in", Map.of("login", "evaluator", "password", password, "to", hostile));
            assertThat(in.header("Location")).as(hostile).isEqualTo("/");
        }
        Reply led = visitor().get("/?x=1", "X-Forwarded-Host", "evil.example");
        assertThat(led.header("Location")).startsWith("/sign-in?to=");
    }

    @Test
    void whatWasWrongIsNeverSaidAndAfterFiveTimesTheRightPasswordWaitsToo() {
        Reply unknown = visitor().signIn("no-such-login", "wrong");
        for (int i = 0; i < 5; i++) {
            Reply wrong = visitor().signIn("committee", "wrong");
            assertThat(wrong.header("Location")).isEqualTo(unknown.header("Location"));
        }
        Reply waiting = visitor().signIn("committee", password);
        assertThat(waiting.header("Location")).isEqualTo(unknown.header("Location"));
        assertThat(visitor().get(waiting.header("Location")).body()).contains("role=\"alert\"", "attendre");
        assertThat(program.as("committee").get("/api/cases").status()).isEqualTo(401);
    }

    @Test
    void everyKindOfAnswerTellsBrowsersToLoadNothingFromElsewhereAndToKeepNothing() {
        Visitor officer = visitor();
        officer.signIn("officer", password);
        for (String address :
                List.of("/", "/cases/moselle-elips", "/nothing-here", "/api/cases", "/api/nothing", "/sign-in")) {
            Reply reply = officer.get(address);
            assertThat(reply.header("Content-Security-Policy"))
                    .as(address)
                    .startsWith("default-src 'none'")
                    .contains("frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(reply.header("Permissions-Policy")).contains("camera=()");
            assertThat(reply.header("Cache-Control")).as(address).isEqualTo("no-store");
            assertThat(reply.header("Strict-Transport-Security")).isEmpty();
        }
        assertThat(officer.get("/log/checkpoint").header("Content-Security-Policy"))
                .isNotEmpty();
        assertThat(program.get("/api/cases").header("Content-Security-Policy")).isNotEmpty();
        assertThat(officer.get("/api").header("Content-Security-Policy"))
                .contains("script-src 'self';")
                .contains("style-src 'self' 'unsafe-inline'");
        String icon = officer.get("/").body().replaceAll("(?s).*href=\"(/assets/icon[^\"]+)\".*", "$1");
        assertThat(program.get(icon).header("Cache-Control"))
                .contains("max-age")
                .doesNotContain("no-store");
    }

    @Test
    void theRoomOfTheDemonstrationHasOneAccountPerRole() {
        for (String login : List.of("officer", "provider", "beneficiary", "funder", "evaluator", "auditor", "admin")) {
            assertThat(visitor().signIn(login, password).header("Location"))
                    .as(login)
                    .isEqualTo("/");
            assertThat(program.output()).anyMatch(line -> line.startsWith("  " + login + " "));
        }
    }

    private static Visitor visitor() {
        return new Visitor(program.address());
    }
}
