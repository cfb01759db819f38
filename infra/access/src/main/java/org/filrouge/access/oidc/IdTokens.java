package org.filrouge.access.oidc;

import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Reads ID tokens: signed by the provider, made for this program, and not over. The nonce is compared by who asked for one. */
final class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private final ConcurrentHashMap<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        String keys = registration.getProviderDetails().getJwkSetUri();
        return decoders.computeIfAbsent(keys, address -> decoder(address, registration));
    }

    private static JwtDecoder decoder(String address, ClientRegistration registration) {
        NimbusJwtDecoder decoder = SignedTokens.keysAt(address);
        decoder.setJwtValidator(new OidcIdTokenValidator(registration));
        return decoder;
    }
}
