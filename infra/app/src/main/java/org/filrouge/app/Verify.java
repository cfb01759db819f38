package org.filrouge.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledgerservice.stamp.StampCheck;
import org.filrouge.ledgerservice.verify.Brought;
import org.filrouge.ledgerservice.verify.Report;
import org.filrouge.ledgerservice.verify.Verification;
import org.filrouge.ledgerservice.verify.Verifier;
import org.filrouge.vault.Vault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a signed log without asking the program that wrote it. */
@Command(
        name = "verify",
        description =
                "Checks, offline, an evidence pack, a folder of published files (/log) or a data folder, running or not.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:nothing against it",
            "1:a gap: the proof is incomplete, for instance because no checkpoint was kept",
            "2:a manipulation: something was changed, removed, added or hidden",
            "3:it could not be checked"
        },
        exitCodeOnInvalidInput = Verify.UNCHECKED,
        mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {

    /** Whatever keeps it from checking must not be taken for a finding. */
    static final int UNCHECKED = 3;

    @Parameters(paramLabel = "PATH", description = "the pack (a zip file) or the folder to check")
    private Path path;

    @Option(
            names = "--vkey",
            required = true,
            description = "the log's verifier key, which you have from elsewhere; never taken from what is checked")
    private String vkey;

    @Option(names = "--policy", description = "your tlog-policy file: witnesses you trust, and how many must sign")
    private @Nullable Path policy;

    @Option(names = "--kept", arity = "1..*", description = "signed checkpoints you kept from earlier")
    private List<Path> kept = List.of();

    @Option(
            names = "--tsa-certificate",
            arity = "1..*",
            paramLabel = "FILE",
            description = "PEM of a time-stamping authority you trust, or of who issued its certificate")
    private List<Path> authorities = List.of();

    @Option(names = "--vault", description = "the folder of the keys of texts: sealed texts are then opened too")
    private @Nullable Path vault;

    @Option(names = "--keys", description = "the keys folder, for --vault (default: the data folder's name and -keys)")
    private @Nullable Path keys;

    @Option(names = "--json", description = "reports as JSON")
    private boolean json;

    @Option(names = "--lang", description = "fr or en (default: ${DEFAULT-VALUE})", defaultValue = "fr")
    private String lang;

    @Override
    public Integer call() {
        Quiet.reportAlone();
        try (Vault opened =
                vault == null ? null : Vault.openToRead(vault, keys == null ? Settings.keyFolderOf(path) : keys)) {
            Verification verification = Verifier.of(path, brought(), Instant.now(), new RecomputedViews(), opened);
            System.out.print(json ? Report.json(verification) + "\n" : Report.text(verification, lang.equals("en")));
            return verification.exit();
        } catch (IOException | RuntimeException unchecked) {
            System.err.println("Could not be checked: " + unchecked.getMessage());
            return UNCHECKED;
        }
    }

    private Brought brought() throws IOException {
        List<byte[]> notes = new ArrayList<>();
        for (Path note : kept) {
            notes.add(Files.readAllBytes(note));
        }
        return new Brought(
                VerifierKey.parse(vkey),
                policy == null ? null : Files.readAllBytes(policy),
                notes,
                authorities.stream().map(StampCheck::trusting).toList());
    }
}
