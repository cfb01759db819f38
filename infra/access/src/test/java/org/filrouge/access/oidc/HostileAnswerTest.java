package org.filrouge.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.Right;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileAnswerTest {

    @TempDir
    private static Path folder;

    private static ProviderLike provider;
    private static Here.Running program;

    private Visitor visitor;

    @BeforeAll
    static void start() throws IOException {
        provider = new ProviderLike();
        provider.standard = true;
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret");
        program = Here.start(
                folder,
                0,
                "--filrouge.oidc.issuer=" + provider.issuer(),
                "--filrouge.oidc.client-id=fil-rouge",
                "--filrouge.oidc.client-secret-file=" + secret);
    }

    @AfterAll
    static void stop() {
        program.close();
        provider.close();
    }

    @BeforeEach
    void honest() {
        visitor = new Visitor(program.address());
        provider.idClaims = claims -> claims;
        provider.idSignature = Minted::signed;
        provider.codeFrom = null;
        provider.signsInfo = false;
    }

    @Test
    void anHonestAnswerIsTakenAndPkceStateAndNonceWereAskedWith() {
        assertThat(visitor.follow(visitor.get(Departure.PATH)).uri()).hasPath(ArrivalPages.WAITING);
        assertThat(provider.asked)
                .containsEntry("code_challenge_method", "S256")
                .containsKey("code_challenge");
        assertThat(provider.asked).containsKeys("state", "nonce").doesNotContainKey("claims");
    }

    @ParameterizedTest
    @MethodSource("lies")
    void anIdTokenThatSaysSomethingWrongIsRefused(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        provider.idClaims = lie;
        assertRefused(visitor.follow(visitor.get(Departure.PATH)));
    }

    static Stream<Arguments> lies() {
        Instant now = Instant.now();
        return Stream.of(
                lie("another nonce", claims -> claims.claim("nonce", "x".repeat(43))),
                lie("no nonce", claims -> claims.claim("nonce", null)),
                lie("another issuer", claims -> claims.issuer("https://evil.example")),
                lie("another program", claims -> claims.audience("other")),
                lie(
                        "this program among others, made for another",
                        claims -> claims.audience(List.of("fil-rouge", "other")).claim("azp", "other")),
                lie("ended", claims -> claims.issueTime(Date.from(now.minusSeconds(900)))
                        .expirationTime(Date.from(now.minusSeconds(600)))),
                lie("no end", claims -> claims.expirationTime(null)),
                lie("no issue", claims -> claims.issueTime(null)),
                lie("nobody", claims -> claims.subject(null)));
    }

    @Test
    void anIdTokenThatIsNotSignedByTheProviderIsRefused() {
        provider.idSignature = claims -> Minted.signed(claims, JWSAlgorithm.RS256, Minted.OTHER_KEY);
        assertRefused(visitor.follow(visitor.get(Departure.PATH)));
        provider.idSignature = claims -> Minted.forged("none", claims, new byte[0]);
        assertRefused(visitor.follow(visitor.get(Departure.PATH)));
        provider.idSignature = HostileAnswerTest::withThePublicKeyAsSecret;
        assertRefused(visitor.follow(visitor.get(Departure.PATH)));
    }

    @Test
    void aCodeFromAnotherIssuerIsNotRedeemed() {
        int before = provider.codesRedeemed;
        provider.codeFrom = "https://evil.example";
        assertRefused(visitor.follow(visitor.get(Departure.PATH)));
        provider.codeFrom = "";
        assertRefused(visitor.follow(visitor.get(Departure.PATH)));
        assertThat(provider.codesRedeemed).isEqualTo(before);
    }

    @Test
    void anAnswerWithAnotherStateOrNoneIsRefused() {
        String back = answer();
        assertRefused(visitor.follow(visitor.get(back.replaceFirst("state=[^&]*", "state=" + "x".repeat(43)))));
        assertRefused(visitor.follow(visitor.get(answer().replaceFirst("state=[^&]*", ""))));
    }

    @Test
    void anAnswerThatSomebodyElseSetOutForIsRefused() {
        String attackers = answer();
        Visitor victim = new Visitor(program.address());
        victim.get(Departure.PATH);
        assertRefused(victim.follow(victim.get(attackers)));
        assertThat(victim.get("/cases/who").statusCode()).isEqualTo(302);
    }

    @Test
    void anAnswerServesOnce() {
        String back = answer();
        assertThat(visitor.follow(visitor.get(back)).uri()).hasPath(ArrivalPages.WAITING);
        assertRefused(visitor.follow(visitor.get(back)));
        Visitor other = new Visitor(program.address());
        assertRefused(other.follow(other.get(back)));
    }

    @Test
    void aSessionFromBeforeSigningInIsWorthNothingAfterwards() {
        visitor.get("/sign-in");
        visitor.get(Departure.PATH);
        String planted = visitor.session();
        Visitor attacker = new Visitor(program.address());
        attacker.takeSession(planted);
        visitor.follow(visitor.get(Departure.PATH));
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(planted);
        assertThat(visitor.get("/cases/who").statusCode()).isEqualTo(200);
        assertThat(attacker.get("/cases/who").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/%09/evil.example",
                "javascript:alert(1)"
            })
    void whoeverSignsInStaysInThisProgram(String target) {
        visitor.follow(visitor.get(Departure.PATH));
        program.directory().newcomers().forEach(newcomer -> program.held()
                .rights
                .put(newcomer.account(), List.of(new Right(AccessRole.AUDITOR, AccessScope.EVERYWHERE))));
        String to = URLEncoder.encode(target, StandardCharsets.UTF_8);
        HttpResponse<String> back = visitor.get(answer(Departure.PATH + "?to=" + to));
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(Visitor.next(back)).isIn(program.address() + "/", program.address() + "/%09/evil.example");
        program.held().rights.clear();
    }

    @Test
    void whoTurnsBackAtTheProviderIsToldSoAndNothingOfWhatTheProviderSaysIsShown() {
        String state =
                Visitor.parameters(Visitor.next(visitor.get(Departure.PATH))).get("state");
        HttpResponse<String> end = visitor.follow(visitor.get(Provider.RETURN
                + "?error=access_denied&error_description=%3Cscript%3E&state="
                + URLEncoder.encode(state, StandardCharsets.UTF_8) + "&iss="
                + URLEncoder.encode(provider.issuer(), StandardCharsets.UTF_8)));
        assertThat(end.uri()).hasQuery("why=cancelled");
        assertThat(end.body()).doesNotContain("<script>");
        assertThat(visitor.get(ArrivalPages.REFUSED + "?why=%3Cscript%3E").body())
                .doesNotContain("<script>");
    }

    private String answer() {
        return answer(Departure.PATH);
    }

    /** What the provider would send the browser back with. */
    private String answer(String from) {
        return Visitor.next(visitor.get(Visitor.next(visitor.get(from))));
    }

    private static void assertRefused(HttpResponse<String> end) {
        assertThat(end.uri()).hasPath(ArrivalPages.REFUSED).hasQuery("why=invalid");
    }

    private static String withThePublicKeyAsSecret(JWTClaimsSet.Builder claims) {
        try {
            String unsigned = Minted.forged("HS256", claims, new byte[0]);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Minted.KEY.toPublicKey().getEncoded(), "HmacSHA256"));
            byte[] signature =
                    mac.doFinal(unsigned.substring(0, unsigned.length() - 1).getBytes(StandardCharsets.US_ASCII));
            return unsigned + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arguments lie(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        return Arguments.of(what, lie);
    }
}
