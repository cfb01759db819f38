package org.filrouge.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.filrouge.access.signin.FirstAccounts;
import org.filrouge.gateway.imports.ImportService;
import org.filrouge.views.live.ViewProgress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator looks at: health, lag, and the words said at the start. */
@Configuration(proxyBeanMethods = false)
class Watch {

    private static final long LEAST_ROOM = 50L << 20;

    @Bean
    MeterBinder lag(EventLog log, ViewProgress progress, Clock clock) {
        return meters -> {
            Gauge.builder("filrouge.views.lag.events", () -> behind(log, progress))
                    .description("events the views have not seen yet")
                    .register(meters);
            Gauge.builder("filrouge.views.lag.seconds", () -> behindSeconds(log, progress, clock))
                    .description("age of the last event the views have seen, while they are behind")
                    .baseUnit("seconds")
                    .register(meters);
            Gauge.builder("filrouge.log.events", log::size)
                    .description("events in the log")
                    .register(meters);
        };
    }

    /** Ready means that the views follow; a program whose views stand still is alive and not ready. */
    @Bean
    HealthIndicator viewsHealthIndicator(EventLog log, ViewProgress progress, ViewProcessor processor) {
        return () -> {
            Health.Builder health = processor.isHealthy() ? Health.up() : Health.down();
            return health.withDetail("position", progress.position())
                    .withDetail("behind", behind(log, progress))
                    .build();
        };
    }

    /** A log that cannot grow records nothing more. */
    @Bean
    HealthIndicator roomHealthIndicator(DataFolder folder) {
        return () -> {
            long free = folder.freeBytes();
            Health.Builder health = free > LEAST_ROOM ? Health.up() : Health.down();
            return health.withDetail("freeBytes", free).build();
        };
    }

    @Bean
    @ConditionalOnWebApplication
    Greeting greeting(
            Settings settings,
            DataFolder folder,
            ImportService imports,
            ObjectProvider<FirstAccounts> accounts,
            ServerProperties server) {
        return new Greeting(settings, folder, imports, accounts, SignIn.isEncrypted(server.getSsl()));
    }

    private static long behind(EventLog log, ViewProgress progress) {
        return Math.max(0, log.size() - 1 - progress.position());
    }

    private static double behindSeconds(EventLog log, ViewProgress progress, Clock clock) {
        return behind(log, progress) == 0
                ? 0
                : Duration.between(progress.recorded(), clock.instant()).toMillis() / 1000.0;
    }
}
