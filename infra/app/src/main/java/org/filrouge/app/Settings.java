package org.filrouge.app;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set, all of it by environment variables too ({@code FILROUGE_AXONSERVER_SERVERS}…). The default needs nothing.
 *
 * @param data the folder events and views are kept in
 * @param keys the folder of the signed log's key, beside the data and not in them; null for {@code <data>-keys}
 * @param vault the folder of the keys under which texts stand in the log, beside the data and not in them; null for
 *     {@code <data>-vault}
 * @param demo whether to load the demonstration cases
 * @param account the pseudonym under which the program records what nobody signed in for, such as the demonstration
 * @param signIn how people say who they are
 * @param adminPasswordFile holds the first administrator's password, for an installation that nobody watches; null to make one
 * @param secrecy which counts are kept secret in published tables
 */
@ConfigurationProperties("filrouge")
record Settings(
        @DefaultValue("data") Path data,
        @Nullable Path keys,
        @Nullable Path vault,
        @DefaultValue("false") boolean demo,
        @DefaultValue("local-account") String account,
        @DefaultValue("local") SignIn signIn,
        @Nullable Path adminPasswordFile,
        @DefaultValue AxonServer axonserver,
        @DefaultValue Mongo mongo,
        @DefaultValue Log log,
        @DefaultValue Secrecy secrecy) {

    /** How people say who they are. */
    enum SignIn {
        /** By accounts of this program, beside others that are set. */
        LOCAL,
        /** Not at all: a program on loopback, for one person. */
        OFF
    }

    /** Where the signed log's key is kept. */
    Path keyFolder() {
        return keys == null ? keyFolderOf(data) : keys.toAbsolutePath().normalize();
    }

    /** Where the key of a data folder is kept unless something else is said. */
    static Path keyFolderOf(Path data) {
        Path whole = data.toAbsolutePath().normalize();
        return whole.resolveSibling(whole.getFileName() + "-keys");
    }

    /** Where the keys of texts are kept. */
    Path vaultFolder() {
        return vault == null ? vaultFolderOf(data) : vault.toAbsolutePath().normalize();
    }

    /** Where the keys of a data folder's texts are kept unless something else is said. */
    static Path vaultFolderOf(Path data) {
        Path whole = data.toAbsolutePath().normalize();
        return whole.resolveSibling(whole.getFileName() + "-vault");
    }

    /**
     * The signed log.
     *
     * @param origin its name, such as {@code audit.example.org/main}; null for one made up at the first start. Never changes
     * @param policy a C2SP tlog-policy file with the witnesses to ask; null for none
     */
    record Log(@Nullable String origin, @Nullable Path policy, @DefaultValue Timestamps timestamps) {}

    /**
     * An RFC 3161 time-stamping authority.
     *
     * @param url where it is asked, at most once in an hour; null for not at all
     * @param certificate a PEM file: its certificate, or that of who issued it
     */
    record Timestamps(@Nullable URI url, @Nullable Path certificate) {}

    /**
     * Statistical secrecy.
     *
     * @param threshold the smallest count above zero that is published; counts from 1 to 5 are masked unless something else is set
     */
    record Secrecy(@DefaultValue("6") int threshold) {}

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
