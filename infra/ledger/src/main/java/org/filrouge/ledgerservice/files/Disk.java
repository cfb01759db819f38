package org.filrouge.ledgerservice.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a file whole or not at all: beside it first, flushed, then renamed. A kill at any moment leaves the old file or the new
 * one.
 */
public class Disk {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** Writes a file that anybody may read. */
    public void write(Path file, byte[] bytes) {
        write(file, bytes, new FileAttribute<?>[0]);
    }

    /** Writes a file that its owner alone may read. */
    public void writeSecret(Path file, byte[] bytes) {
        write(file, bytes, ownersAlone("rw-------"));
    }

    /** Makes a folder that its owner alone may open. */
    public void makeSecretFolder(Path folder) {
        try {
            Files.createDirectories(folder, ownersAlone("rwx------"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The folder cannot be made: " + folder, unwritable);
        }
    }

    /** The bytes of a file; empty when it is not there. */
    public Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file cannot be read: " + file, unreadable);
        }
    }

    /** Removes a file, if it is there. */
    public void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The file cannot be removed: " + file, unwritable);
        }
    }

    /** Puts the names of a folder's files on disk, so that a renamed file outlives a power cut. */
    public void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // Some systems cannot open a folder; there the rename is on disk with the file.
            return;
        }
    }

    private void write(Path file, byte[] bytes, FileAttribute<?>[] attributes) {
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(beside);
            try (FileChannel channel = FileChannel.open(
                    beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
                for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The file cannot be written: " + file, unwritable);
        }
    }

    private static FileAttribute<?>[] ownersAlone(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
