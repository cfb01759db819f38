package org.filrouge.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import org.filrouge.access.signin.AccessUnusable;
import org.filrouge.access.signin.Exposure;
import org.filrouge.access.signin.NobodySignsIn;
import org.filrouge.access.signin.SecurityHeaders;
import org.filrouge.access.signin.SecurityHeaders.FormTarget;
import org.filrouge.gateway.access.Accounts;
import org.filrouge.gateway.access.RecordedRights;
import org.filrouge.gateway.commands.Dispatcher;
import org.filrouge.kernel.access.RightsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Whether people say who they are, where the program may then listen, and what every answer tells browsers. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    static final String SETTING = "filrouge.sign-in";

    /** Where in the chain of filters it is settled who asks: after headers, before anything that answers or asks for the reader. */
    static final int WHO_ASKS = -100;

    private static final String MANAGEMENT = "management.server.";

    @Bean
    Accounts accounts(Dispatcher dispatcher, Clock clock, Settings settings) {
        return new Accounts(dispatcher, clock, settings.account());
    }

    @Bean
    RightsOf rightsOf(EventLog log, Clock clock) {
        return new RecordedRights(log.store(), clock);
    }

    /** Whoever reaches a program that nobody signs in to is its one person. */
    @Bean
    @ConditionalOnProperty(name = SETTING, havingValue = "off")
    FilterRegistrationBean<NobodySignsIn> nobodySignsIn(Settings settings) {
        FilterRegistrationBean<NobodySignsIn> registered =
                new FilterRegistrationBean<>(new NobodySignsIn(settings.account()));
        registered.setOrder(WHO_ASKS);
        return registered;
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders(Settings settings, ObjectProvider<FormTarget> targets) {
        FilterRegistrationBean<SecurityHeaders> first = new FilterRegistrationBean<>(new SecurityHeaders(
                peopleSignIn(settings), targets.orderedStream().toList()));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    /** Asked before anything is listened on. */
    @Bean
    @ConditionalOnWebApplication
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> whereToListen(
            Settings settings, ServerProperties server, Environment set) {
        return any -> {
            boolean elsewhere = set.containsProperty("filrouge.oidc.issuer");
            new Exposure(peopleSignIn(settings), isEncrypted(server.getSsl()), elsewhere).check(server.getAddress());
            if (set.containsProperty(MANAGEMENT + "port")) {
                new Exposure(false, false, false).check(address(set.getProperty(MANAGEMENT + "address")));
            }
        };
    }

    private static boolean peopleSignIn(Settings settings) {
        return settings.signIn() == Settings.SignIn.LOCAL;
    }

    /** Whether lines are encrypted: a certificate is set. */
    static boolean isEncrypted(@Nullable Ssl ssl) {
        return Ssl.isEnabled(ssl)
                && (ssl.getBundle() != null || ssl.getCertificate() != null || ssl.getKeyStore() != null);
    }

    private static @Nullable InetAddress address(@Nullable String told) {
        try {
            return told == null ? null : InetAddress.getByName(told);
        } catch (UnknownHostException unknown) {
            throw new AccessUnusable("There is no address " + told);
        }
    }
}
