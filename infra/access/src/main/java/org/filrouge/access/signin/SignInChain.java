package org.filrouge.access.signin;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.filrouge.access.WayIn;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.RightsOf;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * The two ways to ask: a program proves who it is with each request and gets no session; a reader of pages has one, whose forms carry
 * a token. Nobody else reaches anything but the sign-in page and what it is drawn with.
 */
public final class SignInChain {

    /** Open to everybody: the sign-in page, what pages are drawn with, and whether the program is alive. */
    private static final Pattern PUBLIC = Pattern.compile(
            "/sign-in(/.*)?|/assets/.*|/webjars/picocss__pico/.*|/actuator/health(/(liveness|readiness))?");

    private static final Duration SESSION = Duration.ofHours(2);

    private final PasswordCheck check;
    private final LocalSecret secret;
    private final AsksAsReader asksAsReader;
    private final AccountId operator;
    private final List<WayIn> others;

    /**
     * Makes the chain.
     *
     * @param operator the account as which the machine's own verbs ask
     */
    public SignInChain(
            Directory directory,
            PasswordCheck check,
            RightsOf rights,
            LocalSecret secret,
            AccountId operator,
            List<WayIn> others) {
        this.check = check;
        this.secret = secret;
        this.operator = operator;
        this.asksAsReader = new AsksAsReader(directory, rights, operator);
        this.others = List.copyOf(others);
    }

    static boolean isPublic(String path) {
        return PUBLIC.matcher(path).matches();
    }

    /** For requests that prove by themselves who makes them. */
    public SecurityFilterChain programs(HttpSecurity http) throws Exception {
        http.securityMatcher(HeaderCredentials::areIn)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new HeaderCredentials(check, secret, operator), AuthorizationFilter.class)
                .addFilterAfter(asksAsReader, AuthorizationFilter.class);
        others.stream().filter(way -> way.button().isEmpty()).forEach(way -> way.join(http));
        return common(http).build();
    }

    /** For everything else. */
    public SecurityFilterChain pages(HttpSecurity http) throws Exception {
        http.addFilterBefore(asksAsReader, CsrfFilter.class)
                .authenticationProvider(new PasswordProof(check))
                .formLogin(form -> form.loginPage(SignInPage.ADDRESS)
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .successHandler(new Arrival(SESSION))
                        .failureHandler(SignInPage::failed))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl(SignInPage.ADDRESS + "?out"));
        others.stream().filter(way -> way.button().isPresent()).forEach(way -> way.join(http));
        return common(http).build();
    }

    private HttpSecurity common(HttpSecurity http) throws Exception {
        return http.headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(answers -> answers.authenticationEntryPoint(
                                (request, response, nobody) -> Refusals.notSignedIn(request, response))
                        .accessDeniedHandler((request, response, denied) -> Refusals.formExpired(request, response)))
                .authorizeHttpRequests(rules -> rules.requestMatchers(request -> isPublic(request.getRequestURI()))
                        .permitAll()
                        .anyRequest()
                        .authenticated());
    }
}
