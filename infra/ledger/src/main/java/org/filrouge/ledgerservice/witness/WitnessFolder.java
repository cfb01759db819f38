package org.filrouge.ledgerservice.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.KeyType;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.tree.Merkle;
import org.filrouge.ledgerservice.files.Disk;
import org.jspecify.annotations.Nullable;

/**
 * All that a witness has to remember, held by one process at a time: its key, the logs it follows, and how far each had got. Its
 * word is worth no more than this folder: a folder that is put back from an older copy has forgotten what it saw since.
 */
public final class WitnessFolder implements AutoCloseable {

    private final Path root;
    private final Disk disk;
    private final FileChannel lock;
    private final SigningKey key;

    private WitnessFolder(Path root, Disk disk, FileChannel lock, @Nullable String name) {
        this.root = root;
        this.disk = disk;
        this.lock = lock;
        try {
            this.key = new WitnessKeyFile(root.resolve("witness.skey"), disk).readOrMake(name);
        } catch (RuntimeException unusable) {
            close();
            throw unusable;
        }
    }

    /**
     * Takes the folder; the first time, makes the key.
     *
     * @param name what the witness is called, such as {@code funder.example.org/witness}; null for the one it has or a fresh one
     * @throws WitnessUnusable when another process holds the folder, or its key bears another name
     */
    public static WitnessFolder take(Path root, Disk disk, @Nullable String name) {
        try {
            disk.makeSecretFolder(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                channel.close();
                throw new WitnessUnusable("Another witness uses the folder " + root + "; stop it, or name another.");
            }
            return new WitnessFolder(root, disk, channel, name);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The folder " + root + " cannot be used", unwritable);
        }
    }

    /** The key it countersigns with. */
    public SigningKey key() {
        return key;
    }

    /** The keys of the logs it follows. */
    public List<VerifierKey> logs() {
        return lines(root.resolve("logs")).stream().map(VerifierKey::parse).toList();
    }

    /** Follows one more log, from now on and after every start. */
    public void follow(VerifierKey log) {
        if (log.type() != KeyType.ED25519) {
            throw new WitnessUnusable("This is not the key of a log: " + log);
        }
        Set<VerifierKey> all = new LinkedHashSet<>(logs());
        if (all.add(log)) {
            String text = all.stream().map(each -> each + "\n").collect(Collectors.joining());
            disk.write(root.resolve("logs"), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The last checkpoint of a log that it countersigned. */
    Optional<Checkpoint> known(String origin) {
        Path file = fileOf(origin);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Checkpoint known = Checkpoint.open(SignedNote.parse(Files.readAllBytes(file)), logs());
            if (!known.origin().equals(origin)) {
                throw new WitnessUnusable("The file " + file + " is about another log.");
            }
            return Optional.of(known);
        } catch (IOException | Malformed damaged) {
            throw new WitnessUnusable("The file " + file + " is damaged: " + damaged.getMessage());
        }
    }

    /** Remembers a checkpoint; it is on disk when this returns. */
    void remember(SignedNote checkpoint) {
        Path file = fileOf(Checkpoint.parse(checkpoint.text()).origin());
        disk.write(file, checkpoint.bytes());
        disk.sync(file.getParent());
        disk.sync(root);
    }

    /** Keeps what proves that a log shows two histories: another signed root for a size that it had signed before. */
    void keepSplit(SignedNote checkpoint) {
        Checkpoint other = Checkpoint.parse(checkpoint.text());
        Path file = root.resolve("split").resolve(digest(other.origin()) + "-" + other.size());
        if (!Files.exists(file)) {
            disk.write(file, checkpoint.bytes());
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException ignored) {
            // The lock ends with the process in any case.
        }
    }

    private Path fileOf(String origin) {
        return root.resolve("known").resolve(digest(origin));
    }

    private static String digest(String origin) {
        return Merkle.leaf(origin.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + file + " cannot be read", unreadable);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }
}
