package org.filrouge.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.filrouge.access.signin.Newcomer;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.Right;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeExchangeTest {

    @TempDir
    private static Path folder;

    private static AuthorizationServer.Running server;
    private static Here.Running program;

    @BeforeAll
    static void start() throws IOException {
        server = AuthorizationServer.start();
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret");
        program = Here.start(
                folder,
                0,
                "--filrouge.oidc.issuer=" + server.issuer(),
                "--filrouge.oidc.client-id=fil-rouge",
                "--filrouge.oidc.client-secret-file=" + secret,
                "--filrouge.jwt.issuer=" + server.issuer(),
                "--filrouge.jwt.audience=" + AuthorizationServer.AUDIENCE);
        server.knows(program.address());
    }

    @AfterAll
    static void stop() {
        program.close();
        server.close();
    }

    @Test
    void aPersonGoesToTheProviderAndComesBackWithASessionAndNoRight() {
        Visitor zoe = new Visitor(program.address());
        HttpResponse<String> end = zoe.follow(zoe.get(Departure.PATH + "?to=/cases/who"));
        assertThat(end.uri()).hasPath(ArrivalPages.WAITING);
        assertThat(known("zoe").displayName()).isEqualTo("Zoé Martin-Exemple");
        assertThat(known("zoe").email()).isEqualTo("zoe@exemple.fr");
        assertThat(zoe.get("/cases/who").body())
                .contains(known("zoe").account().slug())
                .contains("\"roles\":[]")
                .contains("\"session\":\"one\"");
    }

    @Test
    void aMachineIsAnsweredWithItsTokenAndHasNoSession() {
        HttpResponse<String> answer = new Visitor(program.address()).getAs(token(), "/api/who");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(known("import-robot").account().slug())
                .contains("\"session\":\"none\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void theRightsOfAMachineAreThoseRecordedWhateverItsTokenClaims() {
        Visitor robot = new Visitor(program.address());
        assertThat(robot.getAs(token(), "/api/who").body()).contains("\"roles\":[]");
        program.held()
                .rights
                .put(known("import-robot").account(), List.of(new Right(AccessRole.AUDITOR, AccessScope.EVERYWHERE)));
        assertThat(robot.getAs(token(), "/api/who").body()).contains("\"roles\":[\"AUDITOR\"]");
        program.held().rights.clear();
    }

    @Test
    void aMachineRecordsWithoutTheTokenOfAForm() {
        assertThat(new Visitor(program.address()).postAs(token(), "/api/who").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTokenThatComesTwiceIsAnsweredAsIfNobodyHadSignedIn() {
        Visitor robot = new Visitor(program.address());
        String token = token();
        assertThat(robot.getAs(token, "/api/who").statusCode()).isEqualTo(200);
        HttpResponse<String> again = robot.getAs(token, "/api/who");
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.body()).contains("access.not-signed-in").doesNotContain("jti");
        assertThat(again.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(again.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
    }

    @Test
    void aTokenForPeopleFromTheSameIssuerIsNoTokenForMachines() {
        String idToken = Minted.signed(Minted.claims(server.issuer(), "fil-rouge", "zoe", Instant.now()));
        assertThat(new Visitor(program.address()).getAs(idToken, "/api/who").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aTokenThatAnotherKeySignedOrThatIsNoTokenIsRefused() {
        Visitor forger = new Visitor(program.address());
        String forged = Minted.signed(
                Minted.claims(server.issuer(), AuthorizationServer.AUDIENCE, "import-robot", Instant.now()),
                JWSAlgorithm.RS256,
                Minted.OTHER_KEY);
        assertThat(forger.getAs(forged, "/api/who").statusCode()).isEqualTo(401);
        assertThat(forger.getAs("a.b.c", "/api/who").statusCode()).isEqualTo(401);
        assertThat(forger.getAs("", "/api/who").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenInTheAddressDoesNotCount() {
        assertThat(new Visitor(program.address())
                        .get("/api/who?access_token=" + token())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aMachineWhoseAccountIsClosedIsRefused() {
        Visitor robot = new Visitor(program.address());
        robot.getAs(token(), "/api/who");
        Newcomer known = known("import-robot");
        program.directory().close(known.account());
        assertThat(robot.getAs(token(), "/api/who").statusCode()).isEqualTo(401);
        program.directory().forget(known.account());
    }

    /** What the authorization server gives a machine for its own secret. */
    private static String token() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.issuer() + "/oauth2/token"))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString("import-robot:robot".getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=admin"))
                .build();
        try {
            String body = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
            return KernelJson.mapper().readTree(body).get("access_token").asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Newcomer known(String subject) {
        return program.directory().newcomers().stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
