package org.filrouge.access.oidc;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.client.RestClient;

/** Reads what an issuer publishes of itself. */
final class Discovery {

    private static final String WELL_KNOWN = "/.well-known/openid-configuration";
    private static final List<String> ADDRESSES = List.of(
            "authorization_endpoint", "token_endpoint", "userinfo_endpoint", "end_session_endpoint", "jwks_uri");

    private final RestClient client =
            RestClient.builder().requestFactory(Calls.factory()).build();

    /**
     * The configuration of an issuer.
     *
     * @throws IllegalArgumentException when it speaks for another issuer, or names an address that is not under TLS
     * @throws org.springframework.web.client.RestClientException when it does not answer
     */
    Map<String, Object> of(URI issuer) {
        String root = issuer.toString().replaceFirst("/$", "");
        Map<String, Object> told = client.get()
                .uri(URI.create(root + WELL_KNOWN))
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {});
        if (told == null || !issuer.toString().equals(told.get("issuer"))) {
            throw new IllegalArgumentException("what is published at " + issuer + " is another issuer's");
        }
        ADDRESSES.stream().filter(told::containsKey).forEach(name -> Reachable.checked(URI.create(text(told, name))));
        return told;
    }

    private static String text(Map<String, Object> told, String name) {
        return String.valueOf(told.get(name));
    }
}
