package org.filrouge.app;

import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.ledgerservice.keys.KeysUnusable;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.publish.Restore;
import org.filrouge.ledgerservice.rows.LedgerRows;
import org.filrouge.vault.Vault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets an older copy of the data in, when one person declares it and another confirms; it stays visible for ever. */
@Command(
        name = "restore",
        description = {
            "Goes on from an older copy of the data, while the program is stopped, when nothing newer exists.",
            "First one person: restore --by WHO --reason WHY; then another: restore --confirm --by WHO.",
            "Both names and the reason are published for ever: give functions or pseudonyms."
        },
        mixinStandardHelpOptions = true)
final class DeclareRestore implements Runnable {

    @Option(names = "--by", description = "who declares, or confirms: a function or a pseudonym, never a person's name")
    private @Nullable String by;

    @Option(names = "--reason", description = "why the older copy was put back")
    private @Nullable String reason;

    @Option(names = "--confirm", description = "confirms what another person declared, and does it")
    private boolean confirm;

    @Mixin
    private StoppedFolders folders = new StoppedFolders();

    @Override
    public void run() {
        Disk disk = new Disk();
        try (DataFolder folder = folders.takeData();
                KeyFolder held = folders.takeKeys(disk);
                EventFileRows rows = EventFileRows.open(folder.events().resolve("events.db"))) {
            Restore restore = new Restore(new LogFolder(folder.log(), disk), held, new LedgerRows(rows));
            if (restore.isUnfinished()) {
                restore.finish();
                System.out.println(
                        "An interrupted restore is finished: " + held.key().verifier());
            } else if (confirm) {
                System.out.println(
                        restore.confirm(required(by, "--by"), Instant.now()).key());
                stayErased();
            } else {
                System.out.print(restore.propose(required(by, "--by"), required(reason, "--reason")));
            }
        }
    }

    /** Older data bring nothing back that was erased: the list of tombstones is not among them. */
    private void stayErased() {
        if (Files.exists(folders.vaultFolder())) {
            int destroyed = Vault.applyTombstones(folders.vaultFolder(), folders.keys());
            System.out.println("What was erased stays erased; destroyed again: " + destroyed + " keys.");
        }
    }

    private static String required(@Nullable String value, String option) {
        return Optional.ofNullable(value).orElseThrow(() -> new KeysUnusable("A restore needs " + option + "."));
    }
}
