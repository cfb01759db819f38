package org.filrouge.app;

import io.micrometer.core.instrument.MeterRegistry;
import org.filrouge.eventstore.CatalogueSerializer;
import org.filrouge.readstore.MongoReadStore;
import org.filrouge.views.store.ReadStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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

    @Bean(destroyMethod = "close")
    MongoReadStore mongo(Settings settings, DataFolder folder, EventLog log) {
        String uri = settings.mongo().uri();
        MongoReadStore mongo = uri == null || uri.isBlank()
                ? MongoReadStore.embedded(folder.views())
                : MongoReadStore.at(uri, nodeId());
        forgetWhatTheLogDoesNotHold(mongo, log);
        return mongo;
    }

    @Bean
    ReadStore readStore(MongoReadStore mongo) {
        return new ReadStore(mongo.database());
    }

    /** Views ahead of the log speak of events that are gone, as after an older backup: they are built again. */
    private static void forgetWhatTheLogDoesNotHold(MongoReadStore mongo, EventLog log) {
        long seen = new ReadStore(mongo.database()).position();
        if (seen >= log.size()) {
            LOG.warn(
                    "The views had seen {} events and the log holds {}: the views are built again",
                    seen + 1,
                    log.size());
            mongo.clear();
        }
    }

    private static String nodeId() {
        return ProcessHandle.current().pid() + "-" + java.util.UUID.randomUUID();
    }
}
