package org.filrouge.app;

import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Everything there is, in the order in which data flows: stores, decisions, views, HTTP. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(Settings.class)
@Import({
    Stores.class,
    Decisions.class,
    Views.class,
    WebPages.class,
    Survivals.class,
    SignedLog.class,
    Texts.class,
    Erasing.class,
    Attested.class,
    Outsiders.class,
    Web.class,
    Watch.class
})
class Program {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
