package org.filrouge.app;

import java.nio.file.Path;
import java.util.Map;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/** The folders of a program, for verbs that work on them while it is stopped. */
final class StoppedFolders {

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

    @Option(
            names = "--vault",
            description = "the folder of the keys of texts (default: the data folder's name and -vault)",
            defaultValue = "${env:FILROUGE_VAULT}")
    private @Nullable Path vault;

    /** Where the keys of texts are. */
    Path vaultFolder() {
        return vault == null
                ? Settings.vaultFolderOf(data)
                : vault.toAbsolutePath().normalize();
    }

    /** Where the key and the list of destroyed keys are. */
    Path keys() {
        return keys == null ? Settings.keyFolderOf(data) : keys.toAbsolutePath().normalize();
    }

    /** The data folder, held so that no program uses it meanwhile. */
    DataFolder takeData() {
        return DataFolder.take(data());
    }

    /** The key's folder, held likewise. */
    KeyFolder takeKeys(Disk disk) {
        return KeyFolder.take(keys(), disk, null);
    }

    Path data() {
        return data.toAbsolutePath().normalize();
    }

    /** The program on these folders without anybody reaching it, so that what it records is recorded once. */
    ConfigurableApplicationContext alone() {
        SpringApplication program = Serve.program(Map.of(
                "filrouge.data", data().toString(),
                "filrouge.keys", keys().toString(),
                "filrouge.vault", vaultFolder().toString()));
        program.setWebApplicationType(WebApplicationType.NONE);
        return program.run();
    }
}
