package org.filrouge.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set, all of it by environment variables too ({@code FILROUGE_AXONSERVER_SERVERS}…). The default needs nothing.
 *
 * @param data the folder events and views are kept in
 * @param demo whether to load the demonstration cases
 * @param account the pseudonym that records, as long as nobody signs in
 */
@ConfigurationProperties("filrouge")
record Settings(
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean demo,
        @DefaultValue("local-account") String account,
        @DefaultValue AxonServer axonserver,
        @DefaultValue Mongo mongo) {

    /**
     * Events elsewhere.
     *
     * @param servers {@code host:port}, several by commas; null for the embedded event store
     */
    record AxonServer(
            @Nullable String servers,
            @DefaultValue("default") String context,
            @Nullable String token,
            @DefaultValue("false") boolean tls) {}

    /**
     * Views elsewhere.
     *
     * @param uri a MongoDB connection string; null for the embedded read store
     */
    record Mongo(@Nullable String uri) {}
}
