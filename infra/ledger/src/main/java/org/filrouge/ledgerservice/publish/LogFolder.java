package org.filrouge.ledgerservice.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final String STAMP = ".tsr";
    private static final String RESTORES = "restores";

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

    /** The published name of a checkpoint's time stamp. */
    public static String stampNameOf(long size) {
        return nameOf(size) + STAMP;
    }

    /** The published name of what the views were attested to be when they had seen so many events. */
    public static String viewsNameOf(long size) {
        return VIEWS + "/" + size;
    }

    /** The sizes of all published checkpoints, smallest first. */
    public List<Long> sizes() {
        return sizes(CHECKPOINTS, "");
    }

    /** The sizes that have a time stamp, smallest first. */
    public List<Long> stampedSizes() {
        return sizes(CHECKPOINTS, STAMP);
    }

    /** The sizes at which the views were attested, smallest first. */
    public List<Long> viewsSizes() {
        return sizes(VIEWS, "");
    }

    private List<Long> sizes(String in, String ending) {
        Path folder = root.resolve(in);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .filter(size -> size.matches("0|[1-9][0-9]{0,17}"))
                    .map(Long::valueOf)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder cannot be read: " + folder, unreadable);
        }
    }

    /** The whole folder of the log that a declared restore ended, the oldest first. */
    public LogFolder before(int restore) {
        return new LogFolder(root.resolve(RESTORES).resolve(Integer.toString(restore)), disk);
    }

    /** The declarations by which this log goes on from earlier ones, oldest first. */
    public List<byte[]> restores() {
        List<byte[]> notes = new ArrayList<>();
        for (Optional<byte[]> note = read(restoreNameOf(1)); note.isPresent(); ) {
            notes.add(note.get());
            note = read(restoreNameOf(notes.size() + 1));
        }
        return notes;
    }

    /** The published name of the declaration of a restore. */
    static String restoreNameOf(int restore) {
        return RESTORES + "/" + restore + ".note";
    }

    /**
     * Makes this the folder of a log that begins; all that was published so far goes to the folder of a restore. Can be done again
     * when it was interrupted.
     */
    void beginAfter(int restore, SignedNote declaration) {
        Path own = root.resolve(RESTORES).resolve(Integer.toString(restore));
        Path aside = root.resolveSibling(root.getFileName() + ".before-" + restore);
        try {
            if (!Files.exists(aside) && !Files.exists(own)) {
                Files.createDirectories(root);
                Files.move(root, aside);
            }
            Files.createDirectories(root);
            if (Files.exists(aside.resolve(RESTORES))) {
                Files.move(aside.resolve(RESTORES), root.resolve(RESTORES));
            }
            Files.createDirectories(root.resolve(RESTORES));
            if (Files.exists(aside)) {
                Files.move(aside, own);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The published files cannot be put aside: " + root, unwritable);
        }
        write(restoreNameOf(restore), declaration.bytes());
        sync();
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
