package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
            theThreeCasesAreThere(program, first - 1);
            assertThat(program.stop()).isIn(0, 130, 143);
        }
        try (Program program = Program.start(data, "--demo")) {
            assertThat(program.logSize()).isEqualTo(first);
            assertThat(program.output())
                    .filteredOn(line -> line.contains("already there"))
                    .hasSize(3);
            theThreeCasesAreThere(program, first - 1);
        }
    }

    private static void theThreeCasesAreThere(Program program, long position) {
        for (String id : List.of("bouches-du-rhone-ge14", "isere-pa-iss", "moselle-elips")) {
            assertThat(program.seen("/api/cases/" + id, position).get("id").asString())
                    .isEqualTo(id);
        }
    }
}
