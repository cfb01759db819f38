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
                    .hasSize(16);
            first = program.logSize();
            theCasesAreThere(program, first - 1);
            assertThat(program.stop()).isIn(0, 130, 143);
        }
        try (Program program = Program.start(data, "--demo")) {
            assertThat(program.logSize()).isEqualTo(first);
            assertThat(program.output())
                    .filteredOn(line -> line.contains("already there"))
                    .hasSize(16);
            theCasesAreThere(program, first - 1);
        }
    }

    private static void theCasesAreThere(Program program, long position) {
        for (String id : List.of("bouches-du-rhone-ge14", "calvados-childcare", "villeurbanne-pole")) {
            assertThat(program.seen("/api/cases/" + id, position).get("id").asString())
                    .isEqualTo(id);
        }
    }
}
