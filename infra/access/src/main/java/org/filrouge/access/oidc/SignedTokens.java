package org.filrouge.access.oidc;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Reads tokens that others signed. Only signatures that need a private key count: with a shared secret whoever can check a token
 * could also write one, and a public key is no secret.
 */
final class SignedTokens {

    private static final Set<SignatureAlgorithm> TAKEN = EnumSet.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.PS384,
            SignatureAlgorithm.PS512,
            SignatureAlgorithm.ES256,
            SignatureAlgorithm.ES384,
            SignatureAlgorithm.ES512);

    private static final RestClient KEYS =
            RestClient.builder().requestFactory(Calls.factory()).build();

    private SignedTokens() {}

    /** Against the keys that are published at an address. Tokens that name unknown keys do not make it be asked again and again. */
    static NimbusJwtDecoder keysAt(String address) {
        return decoder(JWKSourceBuilder.create(url(address), SignedTokens::read)
                .refreshAheadCache(false)
                .build());
    }

    /** Against the one key at hand, whatever name a token has for it. */
    static NimbusJwtDecoder key(JWK key) {
        return decoder((wanted, context) ->
                wanted.getMatcher().getKeyTypes().contains(key.getKeyType()) ? List.of(key) : List.of());
    }

    private static NimbusJwtDecoder decoder(JWKSource<SecurityContext> keys) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithms(taken -> {
                    taken.clear();
                    taken.addAll(TAKEN);
                })
                .jwtProcessorCustomizer(SignedTokens::types)
                .build();
        decoder.setClaimSetConverter(asWritten());
        return decoder;
    }

    private static Resource read(URL address) throws IOException {
        try {
            String keys = KEYS.get().uri(address.toString()).retrieve().body(String.class);
            return new Resource(Objects.requireNonNullElse(keys, ""), "application/json");
        } catch (RestClientException unreachable) {
            throw new IOException("the keys cannot be read", unreachable);
        }
    }

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(address + " is no address", e);
        }
    }

    private static void types(ConfigurableJWTProcessor<SecurityContext> processor) {
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt"), null));
    }

    /** Converts what claims hold, and makes none up: a token without {@code iat} stays without. */
    private static Converter<Map<String, Object>, Map<String, Object>> asWritten() {
        MappedJwtClaimSetConverter converter = MappedJwtClaimSetConverter.withDefaults(Map.of());
        return claims -> {
            Map<String, Object> converted = new HashMap<>(converter.convert(claims));
            converted.keySet().retainAll(claims.keySet());
            return converted;
        };
    }
}
