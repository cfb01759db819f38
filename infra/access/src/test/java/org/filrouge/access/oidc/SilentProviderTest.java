package org.filrouge.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SilentProviderTest {

    @TempDir
    private Path folder;

    @Test
    void theProgramStartsWithoutItsProviderAndSaysThatItDoesNotAnswer() throws IOException {
        try (ProviderLike gone = new ProviderLike()) {
            gone.close();
            Path secret = Files.writeString(folder.resolve("secret"), "s3cret");
            try (Here.Running program = Here.start(
                    folder,
                    0,
                    "--filrouge.oidc.issuer=" + gone.issuer(),
                    "--filrouge.oidc.client-id=fil-rouge",
                    "--filrouge.oidc.client-secret-file=" + secret,
                    "--filrouge.jwt.issuer=" + gone.issuer(),
                    "--filrouge.jwt.audience=api")) {
                Visitor visitor = new Visitor(program.address());
                assertThat(visitor.follow(visitor.get(Departure.PATH)).uri()).hasQuery("why=unreachable");
                assertThat(visitor.follow(visitor.get(Provider.RETURN + "?code=a&state=b"))
                                .uri())
                        .hasQuery("why=unreachable");
                String token = Minted.signed(Minted.claims(gone.issuer(), "api", "robot", Instant.now()));
                assertThat(visitor.getAs(token, "/api/who").statusCode()).isEqualTo(401);
                assertThat(visitor.get("/sign-in").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void aProviderThatSpeaksForAnotherIssuerIsNotBelieved() throws IOException {
        try (ProviderLike provider = new ProviderLike()) {
            URI other = URI.create(provider.issuer().replace("127.0.0.1", "localhost"));
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new Discovery().of(other))
                    .withMessageContaining("another issuer");
        }
    }

    @Test
    void aSecretThatIsNotThereOrEmptyStopsTheStart() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty"), "\n");
        for (Path file : List.of(folder.resolve("nothing"), empty)) {
            OidcSettings settings = new OidcSettings(
                    URI.create("https://sso.example.org"),
                    "fil-rouge",
                    file,
                    null,
                    OidcSettings.Profile.GENERIC,
                    "SSO",
                    Assurance.EIDAS1,
                    null,
                    null,
                    Map.of());
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> new Provider(settings, Clock.systemUTC()))
                    .withMessageContaining(file.toString());
        }
    }
}
