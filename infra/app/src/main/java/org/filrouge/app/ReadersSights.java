package org.filrouge.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.filrouge.folds.sight.Pseudonyms;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.sight.Asking;
import org.filrouge.views.sight.KeyedCode;
import org.filrouge.views.sight.Sights;
import org.filrouge.views.store.ReadStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each reader is answered from. Nothing that answers requests is given the read store itself. */
@Configuration(proxyBeanMethods = false)
class ReadersSights {

    private static final String KEY = "pseudonyms.key";
    private static final int KEY_BYTES = 32;

    /** The key is kept with the other secrets; another one gives everything other pseudonyms. */
    @Bean
    Pseudonyms pseudonyms(Settings settings, KeyFolder held) {
        Path file = settings.keyFolder().resolve(KEY);
        try {
            if (!Files.exists(file)) {
                byte[] chance = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(chance);
                Disk disk = new Disk();
                disk.writeSecret(file, chance);
                disk.sync(settings.keyFolder());
            }
            return new Pseudonyms(new KeyedCode(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Bean
    Sights sights(ReadStore store, ViewProgress progress, Clock clock, Pseudonyms pseudonyms) {
        return new Sights(store, progress, clock, pseudonyms, new Asking());
    }
}
