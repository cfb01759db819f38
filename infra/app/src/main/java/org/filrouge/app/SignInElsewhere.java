package org.filrouge.app;

import java.time.Clock;
import java.util.Objects;
import org.filrouge.access.oidc.Arrivals;
import org.filrouge.access.oidc.JwtSettings;
import org.filrouge.access.oidc.OidcSettings;
import org.filrouge.access.oidc.OidcSignIn;
import org.filrouge.access.signin.Directory;
import org.filrouge.gateway.access.Accounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** People and machines that others vouch for, beside the local accounts. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = SignIn.SETTING, havingValue = "local", matchIfMissing = true)
@Import(OidcSignIn.class)
class SignInElsewhere {

    @Bean
    Arrivals arrivals(Directory directory, Accounts accounts, Clock clock) {
        return new Arrivals(directory, accounts::open, clock);
    }

    @Bean
    @ConditionalOnProperty(OidcSignIn.OF_PEOPLE)
    OidcSettings oidcSettings(Settings settings) {
        return Objects.requireNonNull(settings.oidc());
    }

    @Bean
    @ConditionalOnProperty(OidcSignIn.OF_MACHINES)
    JwtSettings jwtSettings(Settings settings) {
        return Objects.requireNonNull(settings.jwt());
    }
}
