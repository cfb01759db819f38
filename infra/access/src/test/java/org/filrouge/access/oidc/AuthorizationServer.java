package org.filrouge.access.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** A whole authorization server, at which Zoé has signed in already. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@EnableWebSecurity
class AuthorizationServer {

    static final String AUDIENCE = "https://fil-rouge.example.org/api";

    /** The running server. */
    record Running(ServletWebServerApplicationContext context) implements AutoCloseable {

        String issuer() {
            return "http://localhost:" + context.getWebServer().getPort();
        }

        /** Makes a program known to which people may come back. */
        void knows(String program) {
            context.getBean(InMemoryRegisteredClientRepository.class).save(people(program + Provider.RETURN));
        }

        @Override
        public void close() {
            context.close();
        }
    }

    static Running start() {
        return new Running((ServletWebServerApplicationContext) new SpringApplicationBuilder(AuthorizationServer.class)
                .run("--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=WARN"));
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterAfter(new ZoeIsIn(), SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    InMemoryRegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId("machine")
                .clientId("import-robot")
                .clientSecret("{noop}robot")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope("admin")
                .build());
    }

    private static RegisteredClient people(String back) {
        return RegisteredClient.withId("people")
                .clientId("fil-rouge")
                .clientSecret("{noop}s3cret")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(back)
                .scopes(scopes -> scopes.addAll(List.of("openid", "profile", "email")))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    @Bean
    JWKSource<SecurityContext> keys() {
        return new ImmutableJWKSet<>(new JWKSet(Minted.KEY));
    }

    @Bean
    JwtDecoder decoder() {
        return SignedTokens.key(Minted.KEY.toPublicJWK());
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return token -> {
            if (token.getAuthorizationGrantType().equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
                token.getClaims().audience(List.of(AUDIENCE)).claim("roles", List.of("ADMINISTRATOR"));
            } else {
                token.getClaims()
                        .claim("given_name", "Zoé")
                        .claim("family_name", "Martin-Exemple")
                        .claim("email", "zoe@exemple.fr");
            }
        };
    }

    private static final class ZoeIsIn extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getRequestURI().equals("/oauth2/authorize")) {
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                "zoe", null, List.of(FactorGrantedAuthority.fromAuthority("FACTOR_PASSWORD"))));
            }
            chain.doFilter(request, response);
        }
    }
}
