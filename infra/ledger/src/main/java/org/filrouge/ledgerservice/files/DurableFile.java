package org.filrouge.ledgerservice.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a file so that whoever reads it sees the old one or the new one, and it is on disk when the call returns. */
public final class DurableFile {

    private DurableFile() {}

    /** Writes or replaces a file; its folder must be there. */
    public static void write(Path file, byte[] bytes) {
        write(file, bytes, new FileAttribute<?>[0]);
    }

    /** The same for a secret: only its owner may read it, where the file system knows owners. */
    public static void writeSecret(Path file, byte[] bytes) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        write(file, bytes, ownerOnly);
    }

    private static void write(Path file, byte[] bytes, FileAttribute<?>... attributes) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path fresh = Files.createTempFile(folder, "." + file.getFileName(), ".new", attributes);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
                directory.force(true);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The file " + file + " cannot be written", unwritable);
        }
    }
}
