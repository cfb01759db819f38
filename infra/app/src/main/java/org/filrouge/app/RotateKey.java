package org.filrouge.app;

import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.ledgerservice.publish.LogFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives the signed log a new key; the old one signs that it does. */
@Command(
        name = "rotate-key",
        description =
                "Gives the signed log a new key while the program is stopped; the old key signs the new one's name.",
        mixinStandardHelpOptions = true)
final class RotateKey implements Runnable {

    @Mixin
    private StoppedFolders folders = new StoppedFolders();

    @Override
    public void run() {
        Disk disk = new Disk();
        try (DataFolder folder = folders.takeData();
                KeyFolder held = folders.takeKeys(disk)) {
            held.rotate();
            LogFolder log = new LogFolder(folder.log(), disk);
            log.writeKeys(held.chain().text(), held.rotations());
            log.sync();
            System.out.println(held.key().verifier());
        }
    }
}
