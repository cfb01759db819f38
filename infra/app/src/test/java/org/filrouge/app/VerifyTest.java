package org.filrouge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a script sees of a verification that could not be made: never the exit code of a finding. */
class VerifyTest {

    private static final String VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    @TempDir
    Path folder;

    @Test
    void a_missing_key_is_no_finding() {
        assertThat(exit(folder.toString())).isEqualTo(3);
    }

    @Test
    void an_unreadable_key_is_no_finding() {
        assertThat(exit(folder.toString(), "--vkey", "nothing")).isEqualTo(3);
    }

    @Test
    void a_folder_without_a_log_is_no_finding() {
        assertThat(exit(folder.toString(), "--vkey", VKEY)).isEqualTo(3);
    }

    @Test
    void a_kept_file_that_is_not_there_is_no_finding() {
        assertThat(exit(folder.toString(), "--vkey", VKEY, "--kept", "nowhere")).isEqualTo(3);
    }

    @Test
    void an_event_file_that_cannot_be_opened_is_no_finding() throws IOException {
        Files.createDirectories(folder.resolve("events"));
        Files.writeString(folder.resolve("events/events.db"), "nothing of the kind");
        Files.createDirectories(folder.resolve("log"));
        Files.writeString(folder.resolve("log/checkpoint"), "nothing of the kind");
        assertThat(exit(folder.toString(), "--vkey", VKEY)).isEqualTo(3);
    }

    private static int exit(String... arguments) {
        return new CommandLine(new Verify()).execute(arguments);
    }
}
