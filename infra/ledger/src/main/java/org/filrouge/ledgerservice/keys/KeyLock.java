package org.filrouge.ledgerservice.keys;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One process signs with a key at a time. */
final class KeyLock implements AutoCloseable {

    private final FileChannel channel;

    private KeyLock(FileChannel channel) {
        this.channel = channel;
    }

    static KeyLock take(Path folder) {
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new OverlappingFileLockException();
            }
            return new KeyLock(channel);
        } catch (OverlappingFileLockException held) {
            throw new KeysUnusable("Another Fil Rouge signs with the key in " + folder
                    + "; stop it, or name another folder" + " with --keys.");
        } catch (IOException unwritable) {
            throw new KeysUnusable("The folder " + folder + " of the log's key cannot be written.");
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException ignored) {
            // The lock ends with the process in any case.
        }
    }
}
