package org.filrouge.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class MachineTokenTest {

    private static final String ISSUER = "https://sso.example.org";
    private static final String AUDIENCE = "https://fil-rouge.example.org/api";
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aTokenSignedByTheIssuerForThisProgramIsTaken() {
        assertThat(decoder().decode(Minted.signed(right())).getSubject()).isEqualTo("import-robot");
    }

    @Test
    void aCurveSignatureAndAPaddedOneCountAsWell() {
        assertThatCode(() ->
                        decoder(Minted.CURVE_KEY).decode(Minted.signed(right(), JWSAlgorithm.ES256, Minted.CURVE_KEY)))
                .doesNotThrowAnyException();
        assertThatCode(() -> decoder().decode(Minted.signed(right(), JWSAlgorithm.PS256, Minted.KEY)))
                .doesNotThrowAnyException();
    }

    @Test
    void anAccessTokenThatSaysItsTypeIsTakenAndOneOfAnotherTypeIsNot() {
        assertThatCode(() -> decoder().decode(Minted.signed(right(), typed("at+jwt"), Minted.KEY)))
                .doesNotThrowAnyException();
        assertRefused(Minted.signed(right(), typed("logout+jwt"), Minted.KEY));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aTokenThatSaysSomethingWrongIsRefused(String what, JWTClaimsSet.Builder claims) {
        assertRefused(Minted.signed(claims));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("another issuer", right().issuer("https://evil.example")),
                wrong("no issuer", right().issuer(null)),
                wrong("the issuer with a slash", right().issuer(ISSUER + "/")),
                wrong("another audience", right().audience("https://other.example.org")),
                wrong("no audience", right().audience((String) null)),
                wrong("nobody", right().subject(null)),
                wrong("a very long subject", right().subject("x".repeat(600))),
                wrong("ended", right().issueTime(at(-400)).expirationTime(at(-100))),
                wrong(
                        "ended as long ago as clocks may differ",
                        right().issueTime(at(-400)).expirationTime(at(-30))),
                wrong("not yet", right().notBeforeTime(at(60))),
                wrong("issued in the future", right().issueTime(at(60))),
                wrong("no end", right().expirationTime(null)),
                wrong("no issue", right().issueTime(null)),
                wrong("a longer life than is allowed", right().expirationTime(at(601))),
                wrong(
                        "a long life of which little is left",
                        right().issueTime(at(-5_000)).expirationTime(at(100))),
                wrong("no name of its own", right().jwtID(null)),
                wrong("an endless name", right().jwtID("x".repeat(300))));
    }

    @Test
    void aTokenServesOnce() {
        JwtDecoder decoder = decoder();
        String token = Minted.signed(right());
        decoder.decode(token);
        assertThatExceptionOfType(JwtException.class).isThrownBy(() -> decoder.decode(token));
        assertThatCode(() -> decoder.decode(Minted.signed(right()))).doesNotThrowAnyException();
    }

    @Test
    void aTokenThatIsRefusedForSomethingElseIsNotUsedUpAndTakesNoRoom() {
        MachineTokenRules rules = new MachineTokenRules(settings(Minted.KEY, false), clock(), new OnceOnly(1));
        JwtDecoder decoder = MachineKeys.decoder(settings(Minted.KEY, false), rules);
        assertThatExceptionOfType(JwtException.class)
                .isThrownBy(
                        () -> decoder.decode(Minted.signed(right().jwtID("a").audience("other"))));
        assertThatCode(() -> decoder.decode(Minted.signed(right().jwtID("a")))).doesNotThrowAnyException();
    }

    @Test
    void withTheMemoryOfUsedTokensFullNoFurtherOneIsTaken() {
        MachineTokenRules rules = new MachineTokenRules(settings(Minted.KEY, false), clock(), new OnceOnly(1));
        JwtDecoder decoder = MachineKeys.decoder(settings(Minted.KEY, false), rules);
        decoder.decode(Minted.signed(right()));
        assertThatExceptionOfType(JwtException.class).isThrownBy(() -> decoder.decode(Minted.signed(right())));
    }

    @Test
    void aTokenFromBeforeTheStartMayHaveBeenUsedThenAndIsRefused() {
        assertRefused(Minted.signed(right().issueTime(at(-1))));
    }

    @Test
    void whereTokensMayBeUsedAgainTheyMayBeOlderThanTheStartAndNeedNoName() {
        JwtDecoder decoder = MachineKeys.decoder(
                settings(Minted.KEY, true), new MachineTokenRules(settings(Minted.KEY, true), clock()));
        String token = Minted.signed(right().issueTime(at(-100)).jwtID(null));
        decoder.decode(token);
        assertThatCode(() -> decoder.decode(token)).doesNotThrowAnyException();
    }

    @Test
    void aTokenWithoutASignatureIsRefused() {
        assertRefused(Minted.forged("none", right(), new byte[0]));
        assertRefused(Minted.forged("None", right(), new byte[0]));
        assertRefused(Minted.forged("RS256", right(), new byte[0]));
    }

    @Test
    void aTokenWhoseSharedSecretIsOurPublicKeyIsRefused() throws Exception {
        String pem = Minted.pem(Minted.KEY);
        List<byte[]> secrets = List.of(
                pem.getBytes(StandardCharsets.UTF_8),
                pem.strip().getBytes(StandardCharsets.UTF_8),
                Minted.KEY.toPublicKey().getEncoded(),
                Minted.KEY.getModulus().decode());
        for (byte[] secret : secrets) {
            assertRefused(withSharedSecret("HS256", "HmacSHA256", secret));
            assertRefused(withSharedSecret("HS512", "HmacSHA512", secret));
        }
    }

    @Test
    void aKeyThatComesWithTheTokenDoesNotCount() {
        JWSHeader.Builder bringsItsKey = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .jwk(Minted.OTHER_KEY.toPublicJWK())
                .jwkURL(URI.create("https://evil.example/keys"));
        assertRefused(Minted.signed(right(), bringsItsKey, Minted.OTHER_KEY));
        assertRefused(Minted.signed(right(), JWSAlgorithm.RS256, Minted.OTHER_KEY));
    }

    @Test
    void aHeaderThatMustBeUnderstoodAndIsNotIsRefused() {
        JWSHeader.Builder critical = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .criticalParams(Set.of("http://example.org/limit"))
                .customParam("http://example.org/limit", 1);
        assertRefused(Minted.signed(right(), critical, Minted.KEY));
    }

    @Test
    void aCurveSignatureOfZerosIsRefused() {
        assertThatExceptionOfType(JwtException.class)
                .isThrownBy(() -> decoder(Minted.CURVE_KEY).decode(Minted.forged("ES256", right(), new byte[64])));
    }

    @Test
    void aPrivateKeyInTheFileOfThePublicOneIsRefused() throws JOSEException {
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(Minted.KEY.toPrivateKey().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        JwtSettings settings =
                new JwtSettings(ISSUER, AUDIENCE, null, Minted.written(folder, pem), Duration.ofMinutes(10), false);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> MachineKeys.decoder(settings, new MachineTokenRules(settings, clock())));
    }

    private void assertRefused(String token) {
        assertThatExceptionOfType(JwtException.class).isThrownBy(() -> decoder().decode(token));
    }

    private JwtDecoder decoder() {
        return decoder(Minted.KEY);
    }

    private JwtDecoder decoder(JWK key) {
        return MachineKeys.decoder(settings(key, false), new MachineTokenRules(settings(key, false), clock()));
    }

    private JwtSettings settings(JWK key, boolean reusable) {
        return new JwtSettings(
                ISSUER, AUDIENCE, null, Minted.written(folder, Minted.pem(key)), Duration.ofMinutes(10), reusable);
    }

    private static JWTClaimsSet.Builder right() {
        return Minted.claims(ISSUER, AUDIENCE, "import-robot", NOW);
    }

    private static String withSharedSecret(String algorithm, String mac, byte[] secret)
            throws GeneralSecurityException {
        String unsigned = Minted.forged(algorithm, right(), new byte[0]);
        Mac signing = Mac.getInstance(mac);
        signing.init(new SecretKeySpec(secret, mac));
        byte[] signature =
                signing.doFinal(unsigned.substring(0, unsigned.length() - 1).getBytes(StandardCharsets.US_ASCII));
        return unsigned + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static JWSHeader.Builder typed(String type) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType(type));
    }

    private static Arguments wrong(String what, JWTClaimsSet.Builder claims) {
        return Arguments.of(what, claims);
    }

    private static Date at(long seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
