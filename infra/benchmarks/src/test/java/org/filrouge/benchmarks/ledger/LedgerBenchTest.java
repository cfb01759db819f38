package org.filrouge.benchmarks.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.filrouge.benchmarks.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the benchmark runs, not how fast. */
class LedgerBenchTest {

    @TempDir
    private Path folder;

    @Test
    void aSmallRunGivesEveryRowOfTheTable() throws Exception {
        Results results = new LedgerBench(folder.resolve("work"), 2_000, 1).run();
        results.write(folder.resolve("results"), "ledger");
        assertThat(results.markdown())
                .contains(
                        "| verification of log and rows (without views) |",
                        "| proof by index |",
                        "| leaf append",
                        "200 events took ");
        assertThat(Files.readString(folder.resolve("results").resolve("ledger.json")))
                .contains("\"cpuRatio\"", "\"jdk\"");
    }
}
