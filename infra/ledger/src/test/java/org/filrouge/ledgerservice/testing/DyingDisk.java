package org.filrouge.ledgerservice.testing;

import java.nio.file.Path;
import org.filrouge.ledgerservice.files.Disk;

/** A disk under a program that is killed at its n-th write: before it, or just after it. */
public final class DyingDisk extends Disk {

    /** The program was killed. */
    public static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final boolean after;
    private int left;

    public DyingDisk(int writes, boolean after) {
        this.left = writes;
        this.after = after;
    }

    @Override
    public void write(Path file, byte[] bytes) {
        step(() -> super.write(file, bytes));
    }

    @Override
    public void writeSecret(Path file, byte[] bytes) {
        step(() -> super.writeSecret(file, bytes));
    }

    private void step(Runnable write) {
        left--;
        if (left < 0 && !after) {
            throw new Killed();
        }
        write.run();
        if (left < 0) {
            throw new Killed();
        }
    }
}
