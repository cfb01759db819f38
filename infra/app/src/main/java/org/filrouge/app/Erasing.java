package org.filrouge.app;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.filrouge.eventstore.EventRow;
import org.filrouge.eventstore.EventRows;
import org.filrouge.gateway.commands.Dispatcher;
import org.filrouge.gateway.erasure.Erasures;
import org.filrouge.gateway.erasure.SealedFacts;
import org.filrouge.gateway.erasure.Shredder;
import org.filrouge.kernel.erasure.TextErasureId;
import org.filrouge.kernel.person.PersonId;
import org.filrouge.vault.Vault;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is approved to be erased is erased, at once or at the next start, before anybody is answered. */
@Configuration(proxyBeanMethods = false)
class Erasing {

    @Bean
    SealedFacts sealedFacts(EventRows rows) {
        return new StoredFacts(rows);
    }

    @Bean
    Shredder shredder(Vault vault, EventRows rows) {
        ErasedKeys.requireDestroyed(vault, rows);
        return new VaultShredder(vault);
    }

    @Bean
    Erasures erasures(Dispatcher dispatcher, EventRows rows, Settings settings, Clock clock) {
        return new Erasures(dispatcher, () -> streams(rows), settings.account(), clock);
    }

    @Bean
    SmartInitializingSingleton whatACrashLeft(Erasures erasures) {
        return erasures::resume;
    }

    private static List<String> streams(EventRows rows) {
        return Stream.of(PersonId.STREAM, TextErasureId.STREAM)
                .flatMap(kind -> rows.ofKind(kind).stream())
                .map(EventRow::stream)
                .distinct()
                .toList();
    }
}
