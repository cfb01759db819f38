package org.filrouge.app;

import java.nio.file.Path;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives the signed log a new key; the old one signs that it does. */
@Command(
        name = "rotate-key",
        description =
                "Gives the signed log a new key while the program is stopped; the old key signs the new one's name.",
        mixinStandardHelpOptions = true)
final class RotateKey implements Runnable {

    @Option(
            names = "--data",
            description = "the data folder (default: ${DEFAULT-VALUE})",
            defaultValue = "${filrouge.default-data:-data}")
    private Path data;

    @Option(
            names = "--keys",
            description = "the key's folder (default: the data folder's name and -keys)",
            defaultValue = "${env:FILROUGE_KEYS}")
    private @Nullable Path keys;

    @Override
    public void run() {
        Disk disk = new Disk();
        try (DataFolder folder = DataFolder.take(data.toAbsolutePath().normalize());
                KeyFolder held = KeyFolder.take(keys == null ? Settings.keyFolderOf(data) : keys, disk, null)) {
            held.rotate();
            LogFolder log = new LogFolder(folder.log(), disk);
            log.writeKeys(held.chain().text(), held.rotations());
            log.sync();
            System.out.println(held.key().verifier());
        }
    }
}
