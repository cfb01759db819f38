package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

    @TempDir
    private Path data;

    @Test
    void theDemonstrationIsLoadedOnceAndASecondStartResumesWithTheSameData() throws Exception {
        long first;
        try (Program program = Program.start(data, "--demo")) {
            assertThat(program.output())
                    .filteredOn(line -> line.startsWith("["))
                    .hasSize(3);
            first = program.logSize();
            assertThat(program.seen("/api/cases", first - 1).get("cases")).hasSize(3);
            assertThat(program.stop()).isIn(0, 130, 143);
        }
        try (Program program = Program.start(data, "--demo")) {
            assertThat(program.logSize()).isEqualTo(first);
            assertThat(program.output())
                    .filteredOn(line -> line.contains("already there"))
                    .hasSize(3);
            assertThat(program.seen("/api/cases", first - 1).get("cases")).hasSize(3);
        }
    }
}
