package org.filrouge.access.oidc;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;

/** Asks the provider about a person. It answers JSON, or a token whose signature is checked as that of any other. */
final class UserInfo {

    private static final MediaType SIGNED = MediaType.valueOf("application/jwt");
    private static final ParameterizedTypeReference<Map<String, Object>> CLAIMS = new ParameterizedTypeReference<>() {};

    private final ConcurrentHashMap<String, JwtDecoder> decoders = new ConcurrentHashMap<>();
    private final RestClient client =
            RestClient.builder().requestFactory(Calls.factory()).build();

    /**
     * What the provider tells of whom the request is about; nothing when it has no such address.
     *
     * @throws org.springframework.security.oauth2.jwt.JwtException when it is signed wrongly, or for somebody else
     * @throws org.springframework.web.client.RestClientException when there is no answer
     */
    Map<String, Object> of(OidcUserRequest request) {
        ClientRegistration registration = request.getClientRegistration();
        String address = registration.getProviderDetails().getUserInfoEndpoint().getUri();
        if (address == null || address.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> told = Objects.requireNonNull(client.get()
                .uri(address)
                .headers(headers ->
                        headers.setBearerAuth(request.getAccessToken().getTokenValue()))
                .accept(SIGNED, MediaType.APPLICATION_JSON)
                .exchange((asked, answer) -> read(answer, registration)));
        if (!request.getIdToken().getSubject().equals(told.get("sub"))) {
            throw new BadJwtException("what is told is of another person");
        }
        return told;
    }

    private Map<String, Object> read(ConvertibleClientHttpResponse answer, ClientRegistration registration)
            throws java.io.IOException {
        if (!answer.getStatusCode().is2xxSuccessful()) {
            throw answer.createException();
        }
        if (SIGNED.isCompatibleWith(type(answer))) {
            return verified(Objects.requireNonNullElse(answer.bodyTo(String.class), ""), registration);
        }
        return Objects.requireNonNullElse(answer.bodyTo(CLAIMS), Map.of());
    }

    private static MediaType type(ClientHttpResponse answer) {
        return Objects.requireNonNullElse(answer.getHeaders().getContentType(), MediaType.APPLICATION_OCTET_STREAM);
    }

    private Map<String, Object> verified(String token, ClientRegistration registration) {
        Jwt told = decoders.computeIfAbsent(registration.getProviderDetails().getJwkSetUri(), SignedTokens::keysAt)
                .decode(token.strip());
        List<String> audience = told.getAudience();
        boolean ours = registration.getProviderDetails().getIssuerUri().equals(told.getClaimAsString("iss"))
                && audience != null
                && audience.contains(registration.getClientId());
        if (!ours) {
            throw new BadJwtException("what is told is from another issuer, or for another program");
        }
        return told.getClaims();
    }
}
