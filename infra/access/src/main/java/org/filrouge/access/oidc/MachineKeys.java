package org.filrouge.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Where the keys are with which a machine's token is checked. An address is first asked when a token comes. */
final class MachineKeys {

    private static final Logger LOG = LoggerFactory.getLogger(MachineKeys.class);
    private static final Set<KeyType> PUBLIC = Set.of(KeyType.RSA, KeyType.EC);

    private MachineKeys() {}

    /** As long as the issuer's keys are not to be had, nobody is let in by them. */
    static JwtDecoder decoder(JwtSettings settings, OAuth2TokenValidator<Jwt> rules) {
        JwtDecoder checking = checking(settings, rules);
        return token -> {
            try {
                return checking.decode(token);
            } catch (BadJwtException wrong) {
                throw wrong;
            } catch (RuntimeException unreachable) {
                LOG.warn("The keys of {} are not to be had", settings.issuer());
                throw new BadJwtException("it cannot be checked now", unreachable);
            }
        };
    }

    private static JwtDecoder checking(JwtSettings settings, OAuth2TokenValidator<Jwt> rules) {
        if (settings.publicKeyFile() != null) {
            return with(rules, SignedTokens.key(key(settings.publicKeyFile())));
        }
        if (settings.jwkSetUri() != null) {
            return with(rules, SignedTokens.keysAt(settings.jwkSetUri().toString()));
        }
        return new SupplierJwtDecoder(() -> with(
                rules,
                SignedTokens.keysAt(String.valueOf(
                        new Discovery().of(URI.create(settings.issuer())).get("jwks_uri")))));
    }

    private static JwtDecoder with(OAuth2TokenValidator<Jwt> rules, NimbusJwtDecoder decoder) {
        decoder.setJwtValidator(rules);
        return decoder;
    }

    private static JWK key(Path file) {
        try {
            JWK key = JWK.parseFromPEMEncodedObjects(Files.readString(file));
            if (key.isPrivate() || !PUBLIC.contains(key.getKeyType())) {
                throw new IOException("it is no public RSA or EC key");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("The public key in " + file + " cannot be used", e);
        } catch (JOSEException e) {
            throw new UncheckedIOException("The public key in " + file + " cannot be used", new IOException(e));
        }
    }
}
