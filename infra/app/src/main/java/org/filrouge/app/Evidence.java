package org.filrouge.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.http.Problem;
import org.filrouge.ledgerservice.evidence.EvidencePacks;
import org.filrouge.ledgerservice.evidence.EvidenceQuestion;
import org.filrouge.ledgerservice.evidence.Pack;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.rows.LedgerRows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes an evidence pack from a data folder, whether a program uses it or not. */
@Command(
        name = "evidence",
        description = {
            "Makes an evidence pack: events, their proofs, and what follows from them, in one zip file.",
            "The same question at the same size of the log gives the same bytes. Not for events kept by an Axon Server."
        },
        mixinStandardHelpOptions = true)
final class Evidence implements Callable<Integer> {

    @ArgGroup(exclusive = false, multiplicity = "1", heading = "Of what (at least one):%n")
    private Scope scope;

    @Option(names = "--territories", description = "of-the-time or recast: which territories --territory means")
    private @Nullable String territories;

    @Option(names = "--from", description = "the earliest effective day that counts")
    private @Nullable String from;

    @Option(names = "--to", description = "the latest effective day that counts")
    private @Nullable String to;

    @Option(names = "--as-of", description = "the day the question is asked for")
    private @Nullable String asOf;

    @Option(names = "--known-at", description = "the instant of knowing, such as 2026-03-01T00:00:00Z")
    private @Nullable String knownAt;

    @Option(names = "--size", description = "how many events of the log are known, instead of an instant")
    private @Nullable String size;

    @Option(names = "--kept", description = "the size of the checkpoint that the reader kept")
    private @Nullable String kept;

    @Option(
            names = "--data",
            description = "the data folder (default: ${DEFAULT-VALUE})",
            defaultValue = "${filrouge.default-data:-data}")
    private Path data;

    @Option(
            names = {"-o", "--output"},
            description = "the file to write (default: a name of scope and size)")
    private @Nullable Path output;

    /** What the pack is about. */
    static final class Scope {

        @Option(names = "--case", description = "a case")
        private @Nullable String supportCase;

        @Option(names = "--organisation", description = "an organisation")
        private @Nullable String organisation;

        @Option(names = "--funder", description = "a funder")
        private @Nullable String funder;

        @Option(names = "--territory", description = "a territory, such as DEP-57")
        private @Nullable String territory;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = data.toAbsolutePath().normalize();
        try (EventFileRows rows = EventFileRows.open(folder.resolve("events").resolve("events.db"))) {
            EvidencePacks packs =
                    new EvidencePacks(new LedgerRows(rows), new LogFolder(folder.resolve("log"), new Disk()));
            Pack pack = packs.pack(EvidenceQuestion.of(asked()), Instant.now());
            Path file = output == null ? Path.of(pack.fileName()) : output;
            write(pack, file.toAbsolutePath());
            System.out.println(file);
            return 0;
        } catch (Problem refused) {
            System.err.println(refused.body(Locale.getDefault(), "").get("detail"));
            return 1;
        }
    }

    /** Whole or not at all. */
    private static void write(Pack pack, Path file) throws IOException {
        Path part = Files.createTempFile(file.getParent(), ".evidence", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                pack.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Map<String, String> asked() {
        Map<String, String> asked = new TreeMap<>();
        put(asked, "case", scope.supportCase);
        put(asked, "organisation", scope.organisation);
        put(asked, "funder", scope.funder);
        put(asked, "territory", scope.territory);
        put(asked, "territories", territories);
        put(asked, "from", from);
        put(asked, "to", to);
        put(asked, "asOf", asOf);
        put(asked, "knownAt", knownAt);
        put(asked, "size", size);
        put(asked, "kept", kept);
        return asked;
    }

    private static void put(Map<String, String> asked, String name, @Nullable String value) {
        if (value != null) {
            asked.put(name, value);
        }
    }
}
