package org.filrouge.app;

import java.time.Duration;
import java.util.Optional;
import org.filrouge.ledger.attest.SizedDigests;
import org.filrouge.ledgerservice.attest.AttestedWord;
import org.filrouge.ledgerservice.attest.LiveViews;
import org.filrouge.ledgerservice.attest.ViewsAttester;
import org.filrouge.ledgerservice.publish.LogWriter;
import org.filrouge.ledgerservice.publish.OutsideWord;
import org.filrouge.views.live.ViewsInvoker;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What readers are answered from is signed with the log. */
@Configuration(proxyBeanMethods = false)
class Attested {

    private static final Duration LOOKED_AT_EVERY = Duration.ofMillis(500);

    @Bean(destroyMethod = "close")
    ViewsAttester viewsAttester(LogWriter writer, ViewsInvoker views) {
        ViewsAttester attester = new ViewsAttester(writer, new LiveViews() {
            @Override
            public Optional<SizedDigests> read() {
                return views.read();
            }

            @Override
            public Optional<SizedDigests> newestWithin(long size) {
                return views.newestWithin(size);
            }
        });
        attester.start(LOOKED_AT_EVERY);
        return attester;
    }

    @Bean
    OutsideWord attestedWord(ViewsAttester attester) {
        return new AttestedWord(attester);
    }

    /** Down when the read store is not what was signed. */
    @Bean
    HealthIndicator attestedViewsHealthIndicator(ViewsAttester attester) {
        return () -> {
            Health.Builder health = attester.trouble().isEmpty() ? Health.up() : Health.down();
            attester.trouble().ifPresent(reason -> health.withDetail("reason", reason));
            return health.withDetail("size", attester.attestedSize()).build();
        };
    }
}
