package org.filrouge.access.oidc;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.filrouge.access.WayIn;
import org.filrouge.access.signin.AccessUnusable;
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

    /** Set where people sign in with a provider. */
    public static final String OF_PEOPLE = "filrouge.oidc.issuer";
    /** Set where machines bring tokens. */
    public static final String OF_MACHINES = "filrouge.jwt.issuer";

    @Bean
    WaitingController waitingController(Directory directory, RightsOf rights, ObjectProvider<OidcSettings> settings) {
        OidcSettings set = settings.getIfAvailable();
        return new WaitingController(directory, rights, set == null ? Map.of() : set.funders());
    }

    /** People. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(OF_PEOPLE)
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
    @ConditionalOnProperty(OF_MACHINES)
    static class OfMachines {

        @Bean
        WayIn bearer(JwtSettings settings, ObjectProvider<OidcSettings> people, Arrivals arrivals, Clock clock) {
            OidcSettings elsewhere = people.getIfAvailable();
            if (elsewhere != null && elsewhere.clientId().equals(settings.audience())) {
                throw new AccessUnusable(
                        "filrouge.jwt.audience is filrouge.oidc.client-id: what is issued for people would count"
                                + " as a machine's token.");
            }
            return new BearerWayIn(
                    MachineKeys.decoder(settings, new MachineTokenRules(settings, clock)), new Machines(arrivals));
        }
    }
}
