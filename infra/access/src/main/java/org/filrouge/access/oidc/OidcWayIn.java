package org.filrouge.access.oidc;

import java.util.Optional;
import org.filrouge.access.WayIn;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** People sign in with a provider by OpenID Connect. */
final class OidcWayIn implements WayIn {

    private static final String SIGN_IN = "/sign-in";

    private final OidcSettings settings;
    private final Provider provider;
    private final People people;
    private final Return back;

    OidcWayIn(OidcSettings settings, Provider provider, People people, Return back) {
        this.settings = settings;
        this.provider = provider;
        this.people = people;
        this.back = back;
    }

    @Override
    public void join(HttpSecurity http) {
        http.oauth2Login(login -> login.clientRegistrationRepository(provider)
                .authorizedClientRepository(new NothingKept())
                .loginPage(SIGN_IN)
                .authorizationEndpoint(there -> there.authorizationRequestResolver(new Departure(provider, settings)))
                .redirectionEndpoint(here -> here.baseUri(Provider.RETURN))
                .tokenEndpoint(token -> token.accessTokenResponseClient(codes()))
                .userInfoEndpoint(told -> told.oidcUserService(people))
                .successHandler(back)
                .failureHandler(back)
                .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(back);
                        return filter;
                    }
                }));
        http.logout(logout -> logout.logoutSuccessHandler(new SignOut(provider, settings)));
        http.addFilterBefore(new IssuerCheck(provider, back), OAuth2LoginAuthenticationFilter.class);
    }

    @Override
    public Optional<Button> button() {
        return Optional.of(new Button(settings.label(), Departure.PATH));
    }

    /** Redeems codes as the framework does, but waits for a few seconds only. */
    private static RestClientAuthorizationCodeTokenResponseClient codes() {
        RestClientAuthorizationCodeTokenResponseClient codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(RestClient.builder()
                .requestFactory(Calls.factory())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return codes;
    }
}
