package org.filrouge.app;

import java.nio.file.Path;
import java.time.Instant;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.vault.VaultBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a backup of the vault back, without what was destroyed since. */
@Command(
        name = "restore-vault",
        description =
                "Puts a backup of the vault back while the program is stopped, and destroys again what was destroyed since.",
        mixinStandardHelpOptions = true)
final class RestoreVault implements Runnable {

    @Parameters(paramLabel = "FILE", description = "a file that backup-vault wrote")
    private Path file;

    @Mixin
    private StoppedFolders folders = new StoppedFolders();

    @Override
    public void run() {
        try (DataFolder folder = folders.takeData();
                KeyFolder held = folders.takeKeys(new Disk())) {
            int destroyed = VaultBackup.putBack(
                    file.toAbsolutePath().normalize(), folders.vaultFolder(), folders.keys(), Instant.now());
            System.out.println("Put back; destroyed again: " + destroyed + " keys.");
        }
    }
}
