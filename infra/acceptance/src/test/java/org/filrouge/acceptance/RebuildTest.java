package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {

    @TempDir
    private Path data;

    @Test
    void viewsThatAreLostSpoiltOrAheadOfTheLogAreBuiltAgainAndEqual() throws Exception {
        Path file = data.resolve("views").resolve("views.mv");
        Path events = data.resolve("events").resolve("events.db");
        Path older = data.resolve("older.db");

        Map<String, String> first = answers("--demo");
        Files.copy(events, older);

        Files.delete(file);
        assertThat(AllAnswers.differing(answers(), first)).isEmpty();

        Files.write(file, new byte[20_000]);
        assertThat(AllAnswers.differing(answers(), first)).isEmpty();

        addAnOrganisation();
        deleteEventFiles();
        Files.copy(older, events);
        beginANewLog();
        assertThat(AllAnswers.differing(answers(), first)).isEmpty();
    }

    /** The file and whatever lies beside it: a backup replaces them all. */
    private void deleteEventFiles() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("events"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    /** What an operator does who has nothing newer than the older copy: key and published log go, and are kept elsewhere. */
    private void beginANewLog() throws IOException {
        Path keys = Program.keys(data);
        Files.move(keys, keys.resolveSibling(keys.getFileName() + "-old"));
        Files.move(data.resolve("log"), data.resolve("old-log"));
    }

    private void addAnOrganisation() throws InterruptedException {
        try (Program program = Program.startEmbedded(data)) {
            long position = program.accepted(
                    "enter-organisation",
                    Map.of("id", "added-later", "data", Map.of("name", "Plus tard", "kind", "ASSOCIATION")));
            program.seen("/api/organisations/added-later", position);
            program.stop();
        }
    }

    private Map<String, String> answers(String... arguments) throws InterruptedException {
        try (Program program = Program.startEmbedded(data, arguments)) {
            Map<String, String> answers = AllAnswers.of(program);
            program.stop();
            return answers;
        }
    }
}
