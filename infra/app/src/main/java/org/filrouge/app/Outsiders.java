package org.filrouge.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.publish.LogWriter;
import org.filrouge.ledgerservice.publish.OutsideWord;
import org.filrouge.ledgerservice.stamp.StampAuthority;
import org.filrouge.ledgerservice.stamp.StampUnusable;
import org.filrouge.ledgerservice.stamp.StampedCheckpoints;
import org.filrouge.ledgerservice.stamp.StampedWord;
import org.filrouge.ledgerservice.witness.Backoff;
import org.filrouge.ledgerservice.witness.PolicyFile;
import org.filrouge.ledgerservice.witness.WitnessedFooter;
import org.filrouge.ledgerservice.witness.WitnessedWord;
import org.filrouge.ledgerservice.witness.Witnesses;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Those outside who vouch for the log: witnesses and a time-stamping authority, each only when it is configured. */
@Configuration(proxyBeanMethods = false)
class Outsiders {

    private static final Duration STAMPED_AT_MOST_EVERY = Duration.ofHours(1);
    private static final Duration LOOKED_AT_EVERY = Duration.ofMinutes(1);

    @Bean(initMethod = "start", destroyMethod = "close")
    Witnesses witnesses(Settings settings, LogWriter writer, LogFolder folder) {
        TrustPolicy policy =
                PolicyFile.read(settings.log().policy(), writer.keys().key().verifier());
        Witnesses witnesses = new Witnesses(policy, folder, writer::publishCosigned, Backoff.USUAL);
        writer.onSigned(witnesses::published);
        return witnesses;
    }

    @Bean
    OutsideWord witnessedWord(Witnesses witnesses) {
        return new WitnessedWord(witnesses);
    }

    @Bean
    WebMvcConfigurer witnessedFooter(Witnesses witnesses) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new WitnessedFooter(witnesses));
            }
        };
    }

    @Bean
    MeterBinder witnessedMeters(Witnesses witnesses) {
        return meters -> Gauge.builder("filrouge.log.witnessed.size", witnesses::witnessedSize)
                .description("events under a checkpoint that witnesses enough have countersigned")
                .register(meters);
    }

    /** Nothing of it is loaded, and nobody is asked, unless an address is set. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("filrouge.log.timestamps.url")
    static class Stamps {

        @Bean(destroyMethod = "close")
        StampAuthority stampAuthority(Settings settings) {
            URI address = settings.log().timestamps().url();
            Path certificate = settings.log().timestamps().certificate();
            if (address == null || certificate == null) {
                throw new StampUnusable("Time stamps need filrouge.log.timestamps.url and .certificate, a PEM file.");
            }
            return new StampAuthority(address, certificate);
        }

        @Bean(destroyMethod = "close")
        StampedCheckpoints stampedCheckpoints(
                StampAuthority authority, LogFolder folder, LogWriter writer, Clock clock) {
            StampedCheckpoints stamps = new StampedCheckpoints(authority, folder, STAMPED_AT_MOST_EVERY, clock);
            stamps.start(LOOKED_AT_EVERY);
            return stamps;
        }

        @Bean
        OutsideWord stampedWord(StampedCheckpoints stamps) {
            return new StampedWord(stamps);
        }

        @Bean
        MeterBinder stampedMeters(StampedCheckpoints stamps) {
            return meters -> Gauge.builder("filrouge.log.stamped.size", stamps::stampedSize)
                    .description("events under the last checkpoint with a time stamp")
                    .register(meters);
        }
    }
}
