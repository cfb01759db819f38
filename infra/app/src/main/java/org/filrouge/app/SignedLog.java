package org.filrouge.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.List;
import org.filrouge.eventstore.EventRows;
import org.filrouge.ledgerservice.evidence.EvidenceController;
import org.filrouge.ledgerservice.evidence.EvidencePacks;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.ledgerservice.keys.KeysUnusable;
import org.filrouge.ledgerservice.publish.CheckpointNaming;
import org.filrouge.ledgerservice.publish.EventProofs;
import org.filrouge.ledgerservice.publish.LogController;
import org.filrouge.ledgerservice.publish.LogFiles;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.publish.LogWriter;
import org.filrouge.ledgerservice.publish.OutsideWord;
import org.filrouge.ledgerservice.publish.ProofController;
import org.filrouge.ledgerservice.publish.Sequencer;
import org.filrouge.ledgerservice.publish.Unprotected;
import org.filrouge.ledgerservice.rows.LedgerRows;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.sight.Sights;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The log that proves itself: its key, its files, and the thread that signs. */
@Configuration(proxyBeanMethods = false)
class SignedLog {

    private static final double PROMISED_SECONDS = 10;

    @Bean(destroyMethod = "close")
    KeyFolder keyFolder(Settings settings) {
        if (settings.keyFolder().startsWith(settings.data().toAbsolutePath().normalize())) {
            throw new KeysUnusable("The key's folder " + settings.keyFolder()
                    + " lies within the data folder; an old copy of the data would bring an old anchor along.");
        }
        return KeyFolder.take(settings.keyFolder(), new Disk(), settings.log().origin());
    }

    @Bean
    LogFolder logFolder(DataFolder folder) {
        return new LogFolder(folder.log(), new Disk());
    }

    @Bean(destroyMethod = "close")
    EventRows eventRows(EventLog log) {
        return log.rows();
    }

    @Bean
    LedgerRows ledgerRows(EventRows rows) {
        return new LedgerRows(rows);
    }

    @Bean
    LogWriter logWriter(LogFolder folder, KeyFolder keys, LedgerRows rows) {
        return LogWriter.open(folder, keys, rows);
    }

    /** Stops after the sequencer, so that what is signed last is attested too. */
    @Bean(destroyMethod = "close")
    @DependsOn("viewsAttester")
    Sequencer sequencer(LogWriter writer, EventLog log) {
        Sequencer sequencer = new Sequencer(writer);
        log.onCommit(sequencer::wake);
        return sequencer;
    }

    @Bean
    Unprotected unprotected(LogWriter writer, LedgerRows rows, Clock clock) {
        return new Unprotected(writer, rows, clock);
    }

    @Bean
    LogFiles logFiles(LogFolder folder, Sights sights) {
        return new LogFiles(folder, () -> sights.sight().whole());
    }

    @Bean
    LogController logController(LogWriter writer, Unprotected unprotected, List<OutsideWord> outside) {
        return new LogController(writer, unprotected, outside);
    }

    @Bean
    EventProofs eventProofs(LogWriter writer, EventRows rows) {
        return new EventProofs(writer, rows);
    }

    @Bean
    ProofController proofController(EventProofs proofs, EventRows rows, Sights sights) {
        return new ProofController(proofs, id -> sights.sight().whole() ? rows.positionOf(id) : sights.storedPlace(id));
    }

    @Bean
    EvidenceController evidenceController(LedgerRows rows, LogFolder folder, Sights sights, Clock clock) {
        return new EvidenceController(new EvidencePacks(rows, folder), sights::sight, clock);
    }

    @Bean
    WebMvcConfigurer checkpointNaming(LogWriter writer, ViewProgress progress) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new CheckpointNaming(writer, progress::position))
                        .excludePathPatterns("/sign-in/**", "/log/**", "/actuator/**", "/webjars/**", "/assets/**");
            }
        };
    }

    @Bean
    MeterBinder signedLogMeters(LogWriter writer, Unprotected unprotected) {
        return meters -> {
            Gauge.builder("filrouge.log.size", () -> writer.newest().size())
                    .description("events under a signed checkpoint")
                    .register(meters);
            Gauge.builder("filrouge.log.unprotected.seconds", unprotected::seconds)
                    .description("age of the oldest event without a signed checkpoint")
                    .baseUnit("seconds")
                    .register(meters);
        };
    }

    /** Down when nothing can be signed, or an event waits longer than promised. */
    @Bean
    HealthIndicator signedLogHealthIndicator(LogWriter writer, Sequencer sequencer, Unprotected unprotected) {
        return () -> {
            double waiting = unprotected.seconds();
            boolean well = sequencer.failure().isEmpty() && waiting <= PROMISED_SECONDS;
            Health.Builder health = (well ? Health.up() : Health.down())
                    .withDetail("size", writer.newest().size())
                    .withDetail("root", writer.newest().root().base64())
                    .withDetail("unprotectedSeconds", waiting);
            sequencer.failure().ifPresent(reason -> health.withDetail("reason", reason));
            return health.build();
        };
    }
}
