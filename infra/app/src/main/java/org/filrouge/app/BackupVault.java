package org.filrouge.app;

import java.nio.file.Path;
import java.time.Instant;
import org.filrouge.vault.VaultBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a backup of the vault, beside the running program or when none runs. */
@Command(
        name = "backup-vault",
        description = {
            "Writes a backup of the vault to a file of its own, and says by when it must be deleted: after 30 days.",
            "Keep it apart from backups of the data and of the keys folder."
        },
        mixinStandardHelpOptions = true)
final class BackupVault implements Runnable {

    @Parameters(paramLabel = "FILE", description = "the file to write; it must not be there yet")
    private Path file;

    @Mixin
    private StoppedFolders folders = new StoppedFolders();

    @Override
    public void run() {
        Path whole = file.toAbsolutePath().normalize();
        Instant until = VaultBackup.write(folders.vaultFolder(), whole, Instant.now());
        System.out.println(whole + " — to be deleted by " + until);
    }
}
