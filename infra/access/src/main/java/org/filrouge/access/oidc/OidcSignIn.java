package org.filrouge.access.oidc;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.filrouge.access.WayIn;
import org.filrouge.access.signin.Directory;
import org.filrouge.access.signin.SecurityHeaders.FormTarget;
import org.filrouge.kernel.access.RightsOf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People and machines from elsewhere, as far as they are set. */
@Configuration(proxyBeanMethods = false)
public class OidcSignIn {

    @Bean
    WaitingController waitingController(Directory directory, RightsOf rights, ObjectProvider<OidcSettings> settings) {
        OidcSettings set = settings.getIfAvailable();
        return new WaitingController(directory, rights, set == null ? Map.of() : set.funders());
    }

    /** People. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("filrouge.oidc.issuer")
    static class OfPeople {

        @Bean
        IdTokens idTokens() {
            return new IdTokens();
        }

        @Bean
        WayIn oidc(OidcSettings settings, Arrivals arrivals, RightsOf rights, Clock clock) {
            return new OidcWayIn(
                    settings, new Provider(settings, clock), new People(settings, arrivals), new Return(rights));
        }

        /** The form by which one signs out leads on to the provider. */
        @Bean
        FormTarget providerSignsOut(OidcSettings settings) {
            URI issuer = settings.issuer();
            return new FormTarget(issuer.getScheme() + "://" + issuer.getAuthority());
        }

        @Bean
        ArrivalPages arrivalPages(OidcSettings settings, MessageSource words) {
            return new ArrivalPages(settings, words);
        }
    }

    /** Machines. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("filrouge.jwt.issuer")
    static class OfMachines {

        @Bean
        WayIn bearer(JwtSettings settings, Arrivals arrivals, Clock clock) {
            return new BearerWayIn(
                    MachineKeys.decoder(settings, new MachineTokenRules(settings, clock)), new Machines(arrivals));
        }
    }
}
