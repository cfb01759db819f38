package org.filrouge.readstore;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MongoDB inside the process, on a file, reachable from this machine alone. It writes to the file only when told to, so that after
 * a crash documents and tokens are of one moment. A file that cannot be read, or was found damaged while it was, is thrown away.
 */
final class EmbeddedMongo implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);

    private final Path file;
    private final H2Backend backend;
    private final MongoServer server;
    private final InetSocketAddress address;

    private EmbeddedMongo(Path file, H2Backend backend) {
        this.file = file;
        this.backend = backend;
        this.server = new MongoServer(backend);
        this.address = bind(server);
    }

    static EmbeddedMongo open(Path file) {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new AccessDeniedException(file.toString());
            }
            if (Files.exists(marker(file))) {
                throwAway(file, "it was found damaged");
            }
            return new EmbeddedMongo(file, backend(file));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The read store cannot be written: " + file, unwritable);
        }
    }

    /**
     * Opens a file that is there, and leaves it as it is when it cannot be read.
     *
     * @throws RuntimeException when it cannot be read
     */
    static EmbeddedMongo openAsIs(Path file) {
        return new EmbeddedMongo(file, opened(file));
    }

    String address() {
        return "mongodb://127.0.0.1:" + address.getPort();
    }

    void commit() {
        backend.commit();
    }

    /** Remembers that a part of the file cannot be read, so that the next start builds it again. */
    void markDamaged(String how) {
        try {
            if (!Files.exists(marker(file))) {
                Files.createFile(marker(file));
                LOG.warn("The read store is damaged ({}); start again, and it is built again from the log", how);
            }
        } catch (IOException unwritable) {
            LOG.warn("The read store is damaged ({}); remove {} and start again", how, file);
        }
    }

    @Override
    public void close() {
        if (!Files.exists(marker(file))) {
            backend.commit();
        }
        server.shutdownNow();
    }

    private static H2Backend backend(Path file) throws IOException {
        try {
            return opened(file);
        } catch (MVStoreException unreadable) {
            if (unreadable.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new IOException("another program uses it", unreadable);
            }
            throwAway(file, firstLine(unreadable));
        } catch (RuntimeException unreadable) {
            throwAway(file, firstLine(unreadable));
        }
        return opened(file);
    }

    private static H2Backend opened(Path file) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        try {
            return new H2Backend(store);
        } catch (RuntimeException unreadable) {
            store.closeImmediately();
            throw unreadable;
        }
    }

    private static void throwAway(Path file, String why) throws IOException {
        LOG.warn("The read store is built again from the log: {}", why);
        Files.deleteIfExists(file);
        Files.deleteIfExists(marker(file));
    }

    private static Path marker(Path file) {
        return file.resolveSibling(file.getFileName() + ".damaged");
    }

    private static String firstLine(RuntimeException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("unreadable");
    }

    private static InetSocketAddress bind(MongoServer server) {
        InetSocketAddress loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server.bind(loopback);
        return server.getLocalAddress();
    }
}
