package org.filrouge.app;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's door: serve, import, and what else is asked for on the command line. */
@Command(
        name = "fil-rouge",
        description = "Audit-grade impact tracking: every decision an event, every number opens.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            Serve.class,
            ImportFiles.class,
            AccountVerbs.class,
            RotateKey.class,
            DeclareRestore.class,
            ApplyTombstones.class,
            BackupVault.class,
            RestoreVault.class,
            PersonalData.class,
            Verify.class,
            Evidence.class,
            RunWitness.class
        })
public final class FilRouge {

    private FilRouge() {}

    public static void main(String... arguments) {
        Quiet.nothingCallsHome();
        Optional<String> shown = Secret.onCommandLine(System.getProperties().stringPropertyNames());
        if (shown.isPresent()) {
            System.err.println(
                    "The setting " + shown.get() + " is a secret, and everybody on the machine can read a command line:"
                            + " give it by the environment or in a file.");
            System.exit(1);
        }
        int exit = new CommandLine(new FilRouge())
                .setExecutionExceptionHandler(Failure::tell)
                .execute(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
