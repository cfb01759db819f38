package org.filrouge.app;

import java.time.Clock;
import org.filrouge.access.policy.PolicyAtTheDoor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Everything there is, in the order in which data flows: stores, decisions, views, HTTP. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            SecurityAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class,
            SecurityFilterAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class
        })
@EnableConfigurationProperties(Settings.class)
@Import({
    Stores.class,
    Decisions.class,
    Views.class,
    ReadersSights.class,
    WebPages.class,
    Survivals.class,
    SignedLog.class,
    Texts.class,
    Erasing.class,
    Attested.class,
    Outsiders.class,
    Web.class,
    SignIn.class,
    LocalAccounts.class,
    SignInElsewhere.class,
    PolicyAtTheDoor.class,
    Watch.class
})
class Program {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
