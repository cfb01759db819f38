package org.filrouge.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.filrouge.access.signin.LocalSecret;
import org.filrouge.ledgerservice.files.Disk;

/** The folder everything is kept in, held by one process at a time. */
final class DataFolder implements AutoCloseable {

    private static final String ADDRESS = "address";
    private static final String SECRET = "local-secret";

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Takes the folder.
     *
     * @throws Unusable when another process holds it, or it cannot be written
     */
    static DataFolder take(Path root) {
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new Unusable(
                        "Another Fil Rouge uses the folder " + root + "; stop it, or name another with --data.");
            }
            Files.deleteIfExists(root.resolve(ADDRESS));
            Files.deleteIfExists(root.resolve(SECRET));
            return new DataFolder(root, channel);
        } catch (IOException unwritable) {
            throw new Unusable("The folder " + root + " cannot be written: " + Failure.reason(unwritable));
        }
    }

    /** Whether a process holds the folder now. */
    static boolean isHeld(Path root) {
        if (!Files.exists(root.resolve("lock"))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            return lock == null;
        } catch (IOException unwritable) {
            throw new Unusable("The folder " + root + " cannot be written: " + Failure.reason(unwritable));
        }
    }

    Path events() {
        return root.resolve("events");
    }

    Path views() {
        return root.resolve("views");
    }

    /** The published files of the signed log. */
    Path log() {
        return root.resolve("log");
    }

    /** Says where the program listens, for commands that want to talk to it. */
    void announce(String address) {
        try {
            Files.writeString(root.resolve(ADDRESS), address);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Leaves what the program's own verbs prove with that they may read this folder. */
    void leave(LocalSecret secret) {
        new Disk().writeSecret(root.resolve(SECRET), secret.header().getBytes(StandardCharsets.US_ASCII));
    }

    /** Where the program that holds the folder listens. */
    static Optional<String> address(Path root) {
        return read(root.resolve(ADDRESS));
    }

    /** What a verb sends to the program that holds the folder; empty when nobody signs in there. */
    static Optional<String> secret(Path root) {
        return read(root.resolve(SECRET));
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(root.resolve(ADDRESS));
            Files.deleteIfExists(root.resolve(SECRET));
            channel.close();
        } catch (IOException ignored) {
            // The lock ends with the process in any case.
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    /** The folder cannot be used; the message says what to do. */
    static final class Unusable extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }
}
