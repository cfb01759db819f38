package org.filrouge.access.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** The provider, as it describes itself. It is first asked when somebody wants to sign in: the program starts without it. */
final class Provider implements ClientRegistrationRepository {

    static final String ID = "oidc";
    static final String RETURN = "/sign-in/oidc/return";

    private static final Duration KEPT = Duration.ofHours(1);
    /** How long a provider that does not answer is left alone, so that those who wait do not queue up. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final OidcSettings settings;
    private final String secret;
    private final Clock clock;
    private final Discovery discovery = new Discovery();
    private @Nullable Described described;
    private Instant askAgain = Instant.MIN;

    Provider(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.secret = secret(settings.clientSecretFile());
        this.clock = clock;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration() : null;
    }

    /**
     * What is known of the provider, asked again every hour; as long as it does not answer, what it said before.
     *
     * @throws RuntimeException when it has never answered
     */
    synchronized ClientRegistration registration() {
        Described known = described;
        Instant now = clock.instant();
        if (known != null && now.isBefore(known.until())) {
            return known.registration();
        }
        if (known == null && now.isBefore(askAgain)) {
            throw new IllegalStateException("the provider did not answer a moment ago");
        }
        try {
            Described asked = new Described(describe(discovery.of(settings.issuer())), now.plus(KEPT));
            described = asked;
            return asked.registration();
        } catch (RuntimeException unreachable) {
            askAgain = now.plus(PAUSE);
            if (known == null) {
                throw unreachable;
            }
            described = new Described(known.registration(), askAgain);
            return known.registration();
        }
    }

    private ClientRegistration describe(Map<String, Object> told) {
        return ClientRegistrations.fromOidcConfiguration(told)
                .registrationId(ID)
                .clientName(settings.label())
                .clientId(settings.clientId())
                .clientSecret(secret)
                .scope(settings.scopes())
                .redirectUri(base() + RETURN)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(settings.profile() == OidcSettings.Profile.GENERIC)
                        .build())
                .build();
    }

    /** The address of this program for a browser, as the framework fills it in. */
    private String base() {
        return settings.address() == null
                ? "{baseUrl}"
                : settings.address().toString().replaceFirst("/$", "");
    }

    private static String secret(Path file) {
        try {
            String secret = Files.readString(file).strip();
            if (secret.isEmpty()) {
                throw new IOException("it is empty");
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("The client secret in " + file + " cannot be read", e);
        }
    }

    private record Described(ClientRegistration registration, Instant until) {}
}
