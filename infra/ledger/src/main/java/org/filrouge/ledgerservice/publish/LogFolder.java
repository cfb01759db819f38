package org.filrouge.ledgerservice.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.tiles.TilePath;
import org.filrouge.ledger.tiles.Tiles;
import org.filrouge.ledgerservice.files.Disk;

/** The published files of the log on disk, under the names that they have at {@code /log/}. */
public final class LogFolder implements Tiles {

    /** The file of the newest signed checkpoint. */
    public static final String CHECKPOINT = "checkpoint";

    private static final String CHECKPOINTS = "checkpoints";
    private static final String VIEWS = "views";
    private static final String COSIGNED = ".cosigned";

    private final Path root;
    private final Disk disk;
    private final Set<Path> unsynced = ConcurrentHashMap.newKeySet();

    public LogFolder(Path root, Disk disk) {
        this.root = root.toAbsolutePath().normalize();
        this.disk = disk;
    }

    /** The bytes of a file by its published name. */
    public Optional<byte[]> read(String name) {
        return disk.read(root.resolve(name));
    }

    /** Publishes a file. One that has these bytes already is left alone. */
    public void write(String name, byte[] bytes) {
        Path file = root.resolve(name);
        if (read(name).filter(there -> Arrays.equals(there, bytes)).isPresent()) {
            return;
        }
        disk.write(file, bytes);
        for (Path folder = file.getParent(); folder.startsWith(root); folder = folder.getParent()) {
            unsynced.add(folder);
        }
    }

    @Override
    public Optional<byte[]> read(TilePath path) {
        return read(path.path());
    }

    @Override
    public void write(TilePath path, byte[] bytes) {
        write(path.path(), bytes);
    }

    /** Returns when everything that was written is on disk. */
    public void sync() {
        unsynced.removeIf(folder -> {
            disk.sync(folder);
            return true;
        });
    }

    /** The newest checkpoint as published, with the countersignatures it has. */
    public Optional<SignedNote> checkpoint() {
        return read(CHECKPOINT).map(SignedNote::parse);
    }

    /** The checkpoint of a size, as the log alone signed it. */
    public Optional<SignedNote> checkpoint(long size) {
        return read(nameOf(size)).map(SignedNote::parse);
    }

    /** The checkpoint of a size with its countersignatures, where it has any. */
    public Optional<SignedNote> cosigned(long size) {
        return read(nameOf(size) + COSIGNED).map(SignedNote::parse);
    }

    /** The published name of the checkpoint of a size. */
    public static String nameOf(long size) {
        return CHECKPOINTS + "/" + size;
    }

    /** The published name of a checkpoint with its countersignatures. */
    public static String cosignedNameOf(long size) {
        return nameOf(size) + COSIGNED;
    }

    /** The published name of what the views were attested to be when they had seen so many events. */
    public static String viewsNameOf(long size) {
        return VIEWS + "/" + size;
    }

    /** The sizes of all published checkpoints, smallest first. */
    public List<Long> sizes() {
        return sizes(CHECKPOINTS);
    }

    /** The sizes at which the views were attested, smallest first. */
    public List<Long> viewsSizes() {
        return sizes(VIEWS);
    }

    private List<Long> sizes(String name) {
        Path folder = root.resolve(name);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(size -> size.matches("0|[1-9][0-9]{0,17}"))
                    .map(Long::valueOf)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder cannot be read: " + folder, unreadable);
        }
    }

    /** Publishes the keys and the notes by which they followed each other. */
    public void writeKeys(String vkeys, List<SignedNote> rotations) {
        for (int i = 0; i < rotations.size(); i++) {
            write("keys/" + (i + 1) + ".note", rotations.get(i).bytes());
        }
        write("vkey", vkeys.getBytes(StandardCharsets.UTF_8));
    }

    /** Removes the unfinished forms of a file that is full. */
    void dropPartials(int level, long index) {
        Path partials = root.resolve(new TilePath(level, index, TilePath.FULL).path() + ".p");
        if (!Files.isDirectory(partials)) {
            return;
        }
        try (Stream<Path> files = Files.list(partials)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(partials);
        } catch (IOException leftLying) {
            throw new UncheckedIOException("An unfinished tile cannot be removed: " + partials, leftLying);
        }
    }
}
