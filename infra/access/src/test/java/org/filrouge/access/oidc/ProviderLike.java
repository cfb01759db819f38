package org.filrouge.access.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.filrouge.json.KernelJson;
import org.jspecify.annotations.Nullable;

/**
 * A provider that behaves like ProConnect: a parameter it does not list is an error, secrets are short at their sender's risk, and
 * what it tells of a person is signed. Tests may make it lie.
 */
final class ProviderLike implements AutoCloseable {

    private static final Set<String> LISTED = Set.of(
            "response_type",
            "client_id",
            "redirect_uri",
            "scope",
            "state",
            "nonce",
            "claims",
            "acr_values",
            "prompt",
            "login_hint");
    private static final int SHORTEST_SECRET = 32;

    final Map<String, Object> person = new ConcurrentHashMap<>(Map.of(
            "sub", "agent-7",
            "given_name", "Zoé",
            "usual_name", "Martin-Exemple",
            "email", "zoe.martin@exemple.gouv.fr",
            "uid", "zmartin",
            "siret", "21130055300016",
            "idp_id", "71144ab3-ee1a-4401-b7b3-79b44f7daeeb",
            "organization_label", "Ville d’essai"));
    /** How it lies in its ID tokens; not at all at first. */
    volatile UnaryOperator<JWTClaimsSet.Builder> idClaims = claims -> claims;

    volatile Function<JWTClaimsSet.Builder, String> idSignature = Minted::signed;
    volatile UnaryOperator<JWTClaimsSet.Builder> infoClaims = claims -> claims;
    volatile Function<JWTClaimsSet.Builder, String> infoSignature = Minted::signed;
    volatile boolean signsInfo = true;
    /** Whether it takes any parameter, and says that it names itself when it sends a code. */
    volatile boolean standard;

    /** As whom it sends a code; not at all when empty, as itself when null. */
    volatile @Nullable String codeFrom;

    volatile String acr = "eidas1";
    volatile Map<String, String> asked = Map.of();
    volatile int codesRedeemed;

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    ProviderLike() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/api/v2/.well-known/openid-configuration", exchange -> json(exchange, 200, configuration()));
        server.createContext(
                "/api/v2/jwks", exchange -> json(exchange, 200, new JWKSet(Minted.KEY.toPublicJWK()).toJSONObject()));
        server.createContext("/api/v2/authorize", this::authorize);
        server.createContext("/api/v2/token", this::token);
        server.createContext("/api/v2/userinfo", this::userInfo);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v2";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, Object> configuration() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("issuer", issuer());
        told.put("authorization_endpoint", issuer() + "/authorize");
        told.put("token_endpoint", issuer() + "/token");
        told.put("userinfo_endpoint", issuer() + "/userinfo");
        told.put("jwks_uri", issuer() + "/jwks");
        told.put("end_session_endpoint", issuer() + "/session/end");
        told.put("token_endpoint_auth_methods_supported", List.of("client_secret_post"));
        told.put("subject_types_supported", List.of("pairwise"));
        if (standard) {
            told.put("authorization_response_iss_parameter_supported", true);
        }
        return told;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> parameters =
                Visitor.parameters(exchange.getRequestURI().toString());
        asked = parameters;
        boolean known = standard || LISTED.containsAll(parameters.keySet());
        boolean long32 = parameters.getOrDefault("state", "").length() >= SHORTEST_SECRET
                && parameters.getOrDefault("nonce", "").length() >= SHORTEST_SECRET;
        if (!known || !long32) {
            json(exchange, 400, Map.of("error", "invalid_request", "error_code", "Y000400"));
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, parameters);
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        parameters.get("redirect_uri") + "?code=" + code + "&state="
                                + URLEncoder.encode(parameters.get("state"), StandardCharsets.UTF_8)
                                + named());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private String named() {
        String from = codeFrom == null ? issuer() : codeFrom;
        return !standard || from.isEmpty() ? "" : "&iss=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> parameters = Visitor.parameters("http://x/?" + form);
        Map<String, String> began = codes.remove(parameters.getOrDefault("code", ""));
        if (began == null || !"s3cret".equals(parameters.get("client_secret"))) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        codesRedeemed++;
        JWTClaimsSet.Builder claims = Minted.claims(
                        issuer(), "fil-rouge", person.get("sub").toString(), Instant.now())
                .claim("nonce", began.get("nonce"))
                .claim("acr", acr)
                .claim("amr", List.of("pwd"));
        json(
                exchange,
                200,
                Map.of(
                        "access_token",
                        UUID.randomUUID().toString(),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        60,
                        "id_token",
                        idSignature.apply(idClaims.apply(claims))));
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        if (!signsInfo) {
            json(exchange, 200, person);
            return;
        }
        JWTClaimsSet.Builder claims =
                Minted.claims(issuer(), "fil-rouge", person.get("sub").toString(), Instant.now());
        person.forEach(claims::claim);
        answer(exchange, 200, "application/jwt", infoSignature.apply(infoClaims.apply(claims)));
    }

    private static void json(HttpExchange exchange, int status, Object body) throws IOException {
        answer(exchange, status, "application/json", KernelJson.mapper().writeValueAsString(body));
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
