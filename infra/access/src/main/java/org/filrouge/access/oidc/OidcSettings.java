package org.filrouge.access.oidc;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The one provider with which people sign in.
 *
 * @param issuer its name and address; everything else about it is read from there
 * @param clientId the name under which it knows this program
 * @param clientSecretFile the file with the secret it gave us
 * @param scopes what is asked of a person; null for what the profile needs
 * @param label what the sign-in page calls it
 * @param level the least assurance that is let in; ProConnect only
 * @param address where browsers reach this program, when a proxy stands before it; null for the address they asked for
 * @param contact whom somebody without a right should ask; null for "an administrator"
 * @param funders the funder that a SIRET (14 digits) or SIREN (9 digits) may be proposed for, never granted by itself
 */
public record OidcSettings(
        URI issuer,
        String clientId,
        Path clientSecretFile,
        @Nullable List<String> scopes,
        @DefaultValue("generic") Profile profile,
        @DefaultValue("OpenID Connect") String label,
        @DefaultValue("eidas1") Assurance level,
        @Nullable URI address,
        @Nullable String contact,
        @DefaultValue Map<String, String> funders) {

    private static final Pattern REGISTER_NUMBER = Pattern.compile("[0-9]{9}|[0-9]{14}");

    /** How a provider wants to be spoken to. */
    public enum Profile {
        /** As the standard says, with PKCE. */
        GENERIC,
        /** ProConnect: an unlisted parameter is an error, PKCE's too. */
        PROCONNECT
    }

    public OidcSettings {
        if (issuer == null || clientId == null || clientSecretFile == null) {
            throw new IllegalArgumentException("issuer, client-id and client-secret-file are needed together");
        }
        Reachable.checked(issuer);
        if (address != null) {
            Reachable.checked(address);
        }
        scopes = scopes == null ? scopesOf(profile) : List.copyOf(scopes);
        if (!scopes.contains("openid")) {
            throw new IllegalArgumentException("the scopes must contain openid");
        }
        funders.keySet().stream()
                .filter(number -> !REGISTER_NUMBER.matcher(number).matches())
                .forEach(number -> {
                    throw new IllegalArgumentException(number + " is neither a SIRET nor a SIREN");
                });
        funders = Map.copyOf(funders);
    }

    private static List<String> scopesOf(Profile profile) {
        return switch (profile) {
            case GENERIC -> List.of("openid", "profile", "email");
            case PROCONNECT ->
                List.of("openid", "given_name", "usual_name", "email", "uid", "siret", "idp_id", "organization_label");
        };
    }
}
