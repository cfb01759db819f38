package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SuddenDeathTest {

    private static final int UUID_LENGTH = 36;

    @TempDir
    Path folder;

    @Test
    void whatever_was_answered_before_the_program_died_is_in_the_log_and_no_append_is_there_by_half()
            throws IOException, InterruptedException {
        Path file = folder.resolve("events.db");
        List<String> answered = new ArrayList<>();
        for (int run = 0; run < 5; run++) {
            List<String> printed = runAndDie(file, run, run % 2 == 0);
            assertThat(printed).as("events answered in run %d", run).isNotEmpty();
            answered.addAll(printed);

            try (SqliteEventStorageEngine engine = SqliteEventStoreTest.open(file)) {
                List<? extends TrackedEventMessage<?>> log =
                        engine.readEvents(null, false).toList();

                assertThat(engine.positionsOf(answered)).hasSameSizeAs(answered);
                assertThat(log.stream().map(Events::position))
                        .containsExactlyElementsOf(
                                LongStream.range(0, engine.size()).boxed().toList());
                assertThat(log.size() % 2).as("appends of two events each").isZero();
            }
        }
    }

    private static List<String> runAndDie(Path file, int run, boolean killed) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "--enable-native-access=ALL-UNNAMED",
                        AppendingProgram.class.getName(),
                        file.toString(),
                        Integer.toString(run))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> ids = new ArrayList<>();
        try (BufferedReader lines = program.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == UUID_LENGTH) {
                    ids.add(line);
                }
                if (killed && ids.size() > 150 + 40 * run) {
                    program.destroyForcibly();
                }
            }
        } catch (IOException cutShort) {
            assertThat(killed).isTrue();
        }
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return ids;
    }
}
