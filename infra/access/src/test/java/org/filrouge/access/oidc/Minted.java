package org.filrouge.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;

/** Keys and tokens as an issuer makes them, and as a forger would. */
final class Minted {

    static final RSAKey KEY = rsa("key-1");
    static final RSAKey OTHER_KEY = rsa("key-1");
    static final ECKey CURVE_KEY = ec();

    private Minted() {}

    /** Claims that are right in everything. */
    static JWTClaimsSet.Builder claims(String issuer, String audience, String subject, Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .jwtID(UUID.randomUUID().toString());
    }

    static String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, JWSAlgorithm.RS256, KEY);
    }

    static String signed(JWTClaimsSet.Builder claims, JWSAlgorithm algorithm, JWK key) {
        return signed(claims, new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT), key);
    }

    static String signed(JWTClaimsSet.Builder claims, JWSHeader.Builder header, JWK key) {
        try {
            SignedJWT token = new SignedJWT(header.keyID(key.getKeyID()).build(), claims.build());
            token.sign(signer(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A header and claims with whatever stands in the place of a signature. */
    static String forged(String algorithm, JWTClaimsSet.Builder claims, byte[] signature) {
        return part("{\"alg\":\"" + algorithm + "\",\"kid\":\"key-1\"}") + "."
                + part(claims.build().toString()) + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The file that is published of a key. */
    static String pem(JWK key) {
        try {
            byte[] encoded = key instanceof RSAKey rsa
                    ? rsa.toPublicKey().getEncoded()
                    : key.toECKey().toPublicKey().getEncoded();
            return "-----BEGIN PUBLIC KEY-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                    + "\n-----END PUBLIC KEY-----\n";
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path written(Path folder, String text) {
        try {
            return Files.writeString(Files.createTempFile(folder, "key", ".pem"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JWSSigner signer(JWK key) throws JOSEException {
        return key instanceof RSAKey rsa ? new RSASSASigner(rsa) : new ECDSASigner(key.toECKey());
    }

    private static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey ec() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("key-2").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
