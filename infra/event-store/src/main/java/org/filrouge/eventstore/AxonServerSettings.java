package org.filrouge.eventstore;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the Axon Server that several processes share as their log.
 *
 * @param servers one or more {@code host:port}, comma-separated; any of them will do to begin with
 * @param context the name of the log within the server
 * @param token the secret that admits this program; null where the server asks for none
 * @param clientId what tells this process from all others
 * @param componentName what processes of the same role have in common
 * @param ssl whether the line to the server is encrypted
 */
public record AxonServerSettings(
        String servers, String context, @Nullable String token, String clientId, String componentName, boolean ssl) {

    private static final String DEFAULT_CONTEXT = "default";

    public AxonServerSettings {
        if (servers.isBlank()) {
            throw new IllegalArgumentException("an Axon Server has an address of the form host:port");
        }
    }

    /** An unencrypted line to the default log, without a secret. */
    public static AxonServerSettings plain(String servers, String clientId, String componentName) {
        return new AxonServerSettings(servers, DEFAULT_CONTEXT, null, clientId, componentName, false);
    }

    AxonServerConfiguration asConfiguration() {
        // The connector advertises a download on standard output when it is left to its default address.
        System.setProperty("axon.axonserver.suppressDownloadMessage", "true");
        AxonServerConfiguration configuration = AxonServerConfiguration.builder()
                .servers(servers)
                .clientId(clientId)
                .componentName(componentName)
                .context(context)
                .token(token)
                .build();
        configuration.setSslEnabled(ssl);
        // Every reader passes every position, as on the embedded log: "caught up" then means the same for all.
        configuration.setEventBlockListingEnabled(false);
        return configuration;
    }

    /** All but the secret. */
    @Override
    public String toString() {
        return servers + " (context " + context + ")";
    }
}
