package org.filrouge.benchmarks;

import java.nio.file.Path;
import org.filrouge.benchmarks.ledger.LedgerBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code infra/bench}: one verb for each subject that can be measured. */
@Command(
        name = "bench",
        description = "Measures the program beside a bare loop over the same bytes, in one run.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "SUBJECT")
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Command(
            name = "ledger",
            description = "The signed log: verification, proof by index, leaf append, memory.",
            mixinStandardHelpOptions = true)
    int ledger(
            @Option(names = "--events", defaultValue = "1000000", description = "events (default: ${DEFAULT-VALUE})")
                    int events,
            @Option(names = "--rounds", defaultValue = "5", description = "measured rounds (default: ${DEFAULT-VALUE})")
                    int rounds,
            @Option(names = "--work", description = "where to make the stores (default: a temporary folder)") Path work,
            @Option(
                            names = "--results",
                            defaultValue = "${filrouge.bench-results:-results}",
                            description = "where to write ledger.md and ledger.json (default: ${DEFAULT-VALUE})")
                    Path results)
            throws Exception {
        try (WorkFolder folder = WorkFolder.in(work)) {
            Results measured = new LedgerBench(folder.path(), events, rounds).run();
            measured.write(results, "ledger");
            System.out.println(measured.markdown());
        }
        return 0;
    }
}
