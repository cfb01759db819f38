package org.filrouge.app;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import org.filrouge.eventstore.CatalogueSerializer;
import org.filrouge.readstore.MongoReadStore;
import org.filrouge.views.store.ReadStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** The two stores: events, which nothing may lose, and views, which can be built again. */
@Configuration(proxyBeanMethods = false)
class Stores {

    private static final Logger LOG = LoggerFactory.getLogger(Stores.class);

    @Bean
    CatalogueSerializer catalogueSerializer() {
        return CatalogueSerializer.create();
    }

    @Bean(destroyMethod = "close")
    DataFolder dataFolder(Settings settings) {
        return DataFolder.take(settings.data());
    }

    @Bean(destroyMethod = "close")
    EventLog eventLog(Settings settings, DataFolder folder, CatalogueSerializer serializer, MeterRegistry meters) {
        String servers = settings.axonserver().servers();
        return servers == null || servers.isBlank()
                ? new EmbeddedEventLog(folder.events(), serializer, meters)
                : new AxonServerEventLog(settings.axonserver(), nodeId(), serializer);
    }

    /** Views are not touched before it is clear that the log is the one that was signed. */
    @Bean(destroyMethod = "close")
    @DependsOn("logWriter")
    MongoReadStore mongo(Settings settings, DataFolder folder, EventLog log) {
        Optional<Secret> elsewhere = settings.mongo().address();
        if (elsewhere.isPresent()) {
            return following(MongoReadStore.at(elsewhere.get().reveal(), nodeId()), log);
        }
        MongoReadStore embedded = MongoReadStore.embedded(folder.views());
        try {
            return following(embedded, log);
        } catch (MongoException damaged) {
            embedded.close();
            return following(MongoReadStore.embedded(folder.views()), log);
        }
    }

    @Bean
    ReadStore readStore(MongoReadStore mongo) {
        return new ReadStore(mongo.database());
    }

    /** Views that saw what the log does not hold, as after an older copy of it was put back, are built again. */
    private static MongoReadStore following(MongoReadStore mongo, EventLog log) {
        ReadStore views = new ReadStore(mongo.database());
        if (!views.isOfTheseViews()) {
            LOG.info("The views were made by another version of the program: they are built again");
            mongo.clear();
            return mongo;
        }
        long seen = views.position();
        boolean follows =
                seen < 0 || views.events().at(List.of(seen)).stream().anyMatch(event -> log.holds(event.id(), seen));
        if (!follows) {
            LOG.warn(
                    "The views had seen {} events that are not those of the log, which holds {}: the views are built again",
                    seen + 1,
                    log.size());
            mongo.clear();
        }
        return mongo;
    }

    private static String nodeId() {
        return ProcessHandle.current().pid() + "-" + java.util.UUID.randomUUID();
    }
}
