package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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
        forgetWhatWasSigned();
        assertThat(AllAnswers.differing(answers(), first)).isEmpty();
    }

    /** An older copy of what was signed here is refused; so this is a copy on a machine that signed nothing of it, but reads its texts. */
    private void forgetWhatWasSigned() throws IOException {
        delete(data.resolve("log"));
        Path textKey = Program.keys(data).resolve("vault.kek");
        byte[] kept = Files.readAllBytes(textKey);
        delete(Program.keys(data));
        Files.createDirectories(textKey.getParent());
        Files.write(textKey, kept);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The file and whatever lies beside it: a backup replaces them all. */
    private void deleteEventFiles() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("events"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
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
