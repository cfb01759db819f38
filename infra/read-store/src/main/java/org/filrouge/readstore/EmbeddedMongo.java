package org.filrouge.readstore;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MongoDB inside the process, on a file, reachable from this machine alone. It writes to the file only when told to, so that after
 * a crash documents and tokens are of one moment.
 */
final class EmbeddedMongo implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);

    private final H2Backend backend;
    private final MongoServer server;
    private final InetSocketAddress address;

    private EmbeddedMongo(MVStore store) {
        this.backend = new H2Backend(store);
        this.server = new MongoServer(backend);
        this.address = bind(server);
    }

    static EmbeddedMongo open(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return new EmbeddedMongo(store(file));
        } catch (MVStoreException unreadable) {
            LOG.warn("The read store cannot be read and is built again from the log: {}", unreadable.getMessage());
            return rebuilt(file);
        } catch (IOException cannotCreate) {
            throw new UncheckedIOException("The data folder cannot be made: " + file.getParent(), cannotCreate);
        }
    }

    String address() {
        return "mongodb://127.0.0.1:" + address.getPort();
    }

    void commit() {
        backend.commit();
    }

    @Override
    public void close() {
        backend.commit();
        server.shutdownNow();
    }

    private static EmbeddedMongo rebuilt(Path file) {
        try {
            Files.deleteIfExists(file);
            return new EmbeddedMongo(store(file));
        } catch (IOException locked) {
            throw new UncheckedIOException("The read store cannot be replaced: " + file, locked);
        }
    }

    private static MVStore store(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .open();
    }

    private static InetSocketAddress bind(MongoServer server) {
        InetSocketAddress loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server.bind(loopback);
        return server.getLocalAddress();
    }
}
