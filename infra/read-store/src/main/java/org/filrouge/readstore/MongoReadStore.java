package org.filrouge.readstore;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** The database views are read from and written to, with the place where the processors keep how far they are. */
public final class MongoReadStore implements AutoCloseable {

    private static final String FILE = "views.mv";
    private static final String DEFAULT_DATABASE = "filrouge";
    private static final int REACHED_WITHIN_SECONDS = 10;

    private final @Nullable EmbeddedMongo embedded;
    private final MongoClient client;
    private final MongoDatabase database;
    private final String nodeId;

    private MongoReadStore(@Nullable EmbeddedMongo embedded, ConnectionString address, String nodeId) {
        this.embedded = embedded;
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .applyConnectionString(address)
                .writeConcern(embedded == null ? WriteConcern.MAJORITY : WriteConcern.W1)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(REACHED_WITHIN_SECONDS, TimeUnit.SECONDS));
        if (embedded != null) {
            settings.addCommandListener(new DamageWatch(embedded::markDamaged));
        }
        this.client = MongoClients.create(settings.build());
        String name = address.getDatabase();
        this.database = client.getDatabase(name == null ? DEFAULT_DATABASE : name);
        this.nodeId = nodeId;
    }

    /** The embedded store in a folder; a file that cannot be read is thrown away and built again. */
    public static MongoReadStore embedded(Path folder) {
        return of(EmbeddedMongo.open(folder.resolve(FILE)));
    }

    /** Whether an embedded store is in a folder. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /**
     * What an embedded store in a folder holds now, copied into another: for whoever looks at it beside the program that uses it.
     *
     * @throws RuntimeException when the copy cannot be read, as when it was made in the middle of a write
     */
    public static MongoReadStore copied(Path folder, Path into) {
        try {
            Files.createDirectories(into);
            Path copy = into.resolve(FILE);
            Files.copy(folder.resolve(FILE), copy, StandardCopyOption.REPLACE_EXISTING);
            return of(EmbeddedMongo.openAsIs(copy));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The read store cannot be copied: " + folder, unreadable);
        }
    }

    private static MongoReadStore of(EmbeddedMongo embedded) {
        // One process owns the folder, so what it claimed before a crash is its own again at once.
        return new MongoReadStore(embedded, new ConnectionString(embedded.address()), "embedded");
    }

    /**
     * A MongoDB elsewhere.
     *
     * @param nodeId names this process among those that share the work
     * @throws ReadStoreUnusable when the address cannot be read; it is not repeated, as it may hold a password
     */
    public static MongoReadStore at(String uri, String nodeId) {
        try {
            return new MongoReadStore(null, new ConnectionString(uri), nodeId);
        } catch (IllegalArgumentException | MongoException unreadable) {
            throw new ReadStoreUnusable("The address of the read store is no MongoDB connection string that can be used"
                    + " (mongodb://…; what is special in a name or password is written as %40).");
        }
    }

    public MongoDatabase database() {
        return database;
    }

    /** Where Axon's processors keep their tokens: beside the documents those tokens speak of. */
    public TokenStore tokens(Serializer serializer) {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(client, database.getName())
                        .build())
                .serializer(serializer)
                .nodeId(nodeId)
                .build();
    }

    /** Makes what was written last; a database elsewhere does so by itself. */
    public void persist() {
        if (embedded != null) {
            embedded.commit();
        }
    }

    /** Throws all views away. */
    public void clear() {
        database.drop();
        persist();
    }

    @Override
    public void close() {
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
