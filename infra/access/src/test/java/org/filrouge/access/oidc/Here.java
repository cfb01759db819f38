package org.filrouge.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.filrouge.access.WayIn;
import org.filrouge.access.signin.Directory;
import org.filrouge.access.signin.LocalSecret;
import org.filrouge.access.signin.PasswordCheck;
import org.filrouge.access.signin.Passwords;
import org.filrouge.access.signin.SignInChain;
import org.filrouge.access.signin.SignInPage;
import org.filrouge.http.LanguageChoice;
import org.filrouge.http.ProblemAdvice;
import org.filrouge.http.Reader;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.access.RightsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.LocaleResolver;

/** The program's own chain of sign-in with a page and an address behind it, and nothing else. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = UserDetailsServiceAutoConfiguration.class,
        excludeName = {
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration"
        })
@EnableConfigurationProperties(Here.Set.class)
@EnableWebSecurity
@Import(OidcSignIn.class)
class Here {

    /** What tests give rights in, as the program does by events. */
    static final class Held implements RightsOf {

        final Map<AccountId, List<Right>> rights = new ConcurrentHashMap<>();
        final List<AccountId> opened = new CopyOnWriteArrayList<>();

        @Override
        public Rights of(AccountId account) {
            return new Rights(account, rights.getOrDefault(account, List.of()));
        }
    }

    @ConfigurationProperties("filrouge")
    record Set(@Nullable OidcSettings oidc, @Nullable JwtSettings jwt) {}

    /** The running program, and what tests look at behind it. */
    record Running(ServletWebServerApplicationContext context) implements AutoCloseable {

        String address() {
            return "http://127.0.0.1:" + context.getWebServer().getPort();
        }

        Held held() {
            return context.getBean(Held.class);
        }

        Directory directory() {
            return context.getBean(Directory.class);
        }

        @Override
        public void close() {
            context.close();
        }
    }

    static Running start(Path folder, int port, String... settings) {
        String[] all = Stream.concat(
                        Stream.of(
                                "--server.port=" + port,
                                "--server.address=127.0.0.1",
                                "--keys=" + folder,
                                "--spring.main.banner-mode=off",
                                "--logging.level.root=WARN",
                                "--spring.messages.basename=messages/pages,messages/access,messages/arrival",
                                "--spring.messages.fallback-to-system-locale=false",
                                "--server.servlet.session.tracking-modes=cookie",
                                "--server.tomcat.use-relative-redirects=true"),
                        Stream.of(settings))
                .toArray(String[]::new);
        return new Running((ServletWebServerApplicationContext) new SpringApplicationBuilder(Here.class).run(all));
    }

    @Bean
    OidcSettings oidcSettings(Set set) {
        return set.oidc();
    }

    @Bean
    JwtSettings jwtSettings(Set set) {
        return set.jwt();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Held held() {
        return new Held();
    }

    @Bean(destroyMethod = "close")
    Directory directory(@Value("${keys}") Path folder) {
        return Directory.in(folder);
    }

    @Bean
    Arrivals arrivals(Directory directory, Held held, Clock clock) {
        return new Arrivals(directory, held.opened::add, clock);
    }

    @Bean
    SignInChain chain(Directory directory, RightsOf rights, Clock clock, List<WayIn> others) {
        return new SignInChain(
                directory,
                new PasswordCheck(directory, new Passwords(), clock),
                rights,
                LocalSecret.made(),
                new AccountId("local-account"),
                others);
    }

    @Bean
    SignInPage signInPage(MessageSource messages, List<WayIn> others) {
        return new SignInPage(messages, others);
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(SignInChain chain, HttpSecurity http) throws Exception {
        return chain.programs(http);
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(SignInChain chain, HttpSecurity http) throws Exception {
        return chain.pages(http);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageChoice();
    }

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice(null);
    }

    /** Tells who asks, and under which session. */
    @RestController
    static final class Who {

        @GetMapping({"/cases/who", "/api/who"})
        Map<String, Object> who(HttpServletRequest request) {
            Reader reader = Reader.of(request);
            return Map.of(
                    "account", reader.account().slug(),
                    "roles", reader.rights().held().stream().map(Right::role).toList(),
                    "session", request.getSession(false) == null ? "none" : "one");
        }

        /** What a page would have in its forms. */
        @GetMapping("/csrf")
        String form(CsrfToken token) {
            return token.getToken();
        }

        @PostMapping("/api/who")
        Map<String, Object> recorded(HttpServletRequest request) {
            return who(request);
        }
    }
}
