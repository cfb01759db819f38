package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code import} verb, while the program runs and while it does not. */
class ImportVerbTest {

    @TempDir
    private Path folder;

    @Test
    void filesGoThroughTheRunningProgramAndAloneWhenNoneRuns() throws Exception {
        Path data = folder.resolve("data");
        try (Program program = Program.start(data)) {
            Story story = new Story(program);
            Path first =
                    file("first.yaml", CaseFileText.withTwoHoles(story, "first").yaml());
            Path second = file(
                    "second.json",
                    CaseFileText.ofManyFacts(story, "second", 150).json());
            long before = program.logSize();

            Program verb = imported(data, first);
            assertThat(verb.process().exitValue()).as(said(verb)).isZero();
            assertThat(said(verb)).contains("first.yaml", "\"imported\":true", "employer-group.statutes-not-filed");
            long after = program.logSize();
            assertThat(after).isGreaterThan(before);
            program.seen("/api/cases/" + story.id("first"), after - 1);

            assertThat(program.stop()).isIn(0, 130, 143);
            Program alone = imported(data, first, second);
            assertThat(alone.process().exitValue()).as(said(alone)).isZero();
            assertThat(said(alone)).contains("second.json: 100/", "\"imported\":true", "\"imported\":false");

            try (Program again = Program.start(data)) {
                assertThat(again.logSize()).isGreaterThan(after + 150);
                assertThat(again.seen("/api/cases/" + story.id("second"), again.logSize() - 1)
                                .get("timeline")
                                .get("entries"))
                        .hasSize(150);
            }
        }
    }

    @Test
    void aBadFileIsToldAndEndsInFailureWhetherTheProgramRunsOrNot() throws Exception {
        Path data = folder.resolve("data");
        Path bad = file("bad.yaml", "format: fil-rouge/case-file@2\n");
        Path absent = folder.resolve("absent.yaml");
        try (Program program = Program.start(data)) {
            long before = program.logSize();
            fails(imported(data, bad), "bad.yaml", "/title");
            fails(imported(data, absent), "absent.yaml");
            assertThat(program.logSize()).isEqualTo(before);
            program.stop();
        }
        fails(imported(data, bad), "bad.yaml", "/title");
        fails(imported(data, absent), "absent.yaml");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Program imported(Path data, Path... files) throws InterruptedException {
        String[] words = new String[files.length + 3];
        words[0] = "import";
        words[1] = "--data";
        words[2] = data.toString();
        for (int i = 0; i < files.length; i++) {
            words[i + 3] = files[i].toString();
        }
        return Program.verb(words);
    }

    private static void fails(Program verb, String... told) {
        assertThat(verb.process().exitValue()).as(said(verb)).isNotZero();
        assertThat(said(verb)).contains(told).doesNotContain("\tat ");
    }

    private static String said(Program verb) {
        return String.join("\n", verb.output());
    }
}
