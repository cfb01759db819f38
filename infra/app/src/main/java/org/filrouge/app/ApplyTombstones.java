package org.filrouge.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.vault.KeyId;
import org.filrouge.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Destroys again the keys that an older backup of the vault brought back. */
@Command(
        name = "apply-tombstones",
        description = {
            "Destroys again, while the program is stopped, the keys that an older backup of the vault brought back:",
            "those on the list of tombstones in the keys folder, and those that the log says are destroyed."
        },
        mixinStandardHelpOptions = true)
final class ApplyTombstones implements Runnable {

    @Mixin
    private StoppedFolders folders = new StoppedFolders();

    @Override
    public void run() {
        try (DataFolder folder = folders.takeData();
                KeyFolder held = folders.takeKeys(new Disk())) {
            int destroyed =
                    Vault.applyTombstones(folders.vaultFolder(), folders.keys(), logged(folder), "person.erased");
            System.out.println("Destroyed again: " + destroyed + " keys.");
        }
    }

    /** What the embedded log says; an Axon Server is asked when the program starts. */
    private static Set<KeyId> logged(DataFolder folder) {
        Path file = folder.events().resolve("events.db");
        if (!Files.exists(file)) {
            return Set.of();
        }
        try (EventFileRows rows = EventFileRows.open(file)) {
            return ErasedKeys.in(rows);
        }
    }
}
