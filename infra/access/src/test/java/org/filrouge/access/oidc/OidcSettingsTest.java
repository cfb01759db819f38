package org.filrouge.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.filrouge.access.oidc.OidcSettings.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidcSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sso.example.org",
                "http://127.0.0.1.example.org",
                "http://localhost@example.org",
                "https://user@sso.example.org",
                "ftp://localhost/",
                "https:sso.example.org",
                "sso.example.org"
            })
    void anIssuerThatIsNotReachedUnderTlsIsRefused(String issuer) {
        assertThatIllegalArgumentException().isThrownBy(() -> settings(issuer, null, Map.of()));
    }

    @Test
    void anIssuerOnThisMachineMayBeTriedWithoutTls() {
        assertThat(settings("http://localhost:9000", null, Map.of()).issuer()).hasPort(9000);
    }

    @Test
    void scopesWithoutOpenidAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings("https://sso.example.org", List.of("email"), Map.of()));
    }

    @Test
    void aFunderIsProposedByARegisterNumberAndByNothingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings("https://sso.example.org", null, Map.of("1234", "region-paca")));
    }

    @Test
    void aMachineIssuerNeedsAnAudienceAndOnePlaceForItsKeys() {
        Duration tenMinutes = Duration.ofMinutes(10);
        URI keys = URI.create("https://sso.example.org/jwks");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JwtSettings("https://sso.example.org", " ", null, null, tenMinutes, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JwtSettings("a", "b", keys, Path.of("key.pem"), tenMinutes, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new JwtSettings("a", "b", null, null, tenMinutes, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JwtSettings("a", "b", keys, null, Duration.ofDays(2), false));
        assertThat(new JwtSettings("a", "b", keys, null, tenMinutes, false).issuer())
                .isEqualTo("a");
    }

    private static OidcSettings settings(
            String issuer, @org.jspecify.annotations.Nullable List<String> scopes, Map<String, String> funders) {
        return new OidcSettings(
                URI.create(issuer),
                "fil-rouge",
                Path.of("secret"),
                scopes,
                Profile.GENERIC,
                "SSO",
                Assurance.EIDAS1,
                null,
                null,
                funders);
    }
}
