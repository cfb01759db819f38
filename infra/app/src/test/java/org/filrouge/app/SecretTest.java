package org.filrouge.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Secrets come by the environment or in files, and whoever writes the settings out sees none. */
class SecretTest {

    private static final String MARK = "Canary-Secret-47";

    @TempDir
    private Path folder;

    @Test
    void settings_written_out_show_no_secret() {
        Settings settings =
                bound(Map.of("filrouge.axonserver.token", MARK, "filrouge.mongo.uri", "mongodb://u:" + MARK + "@h"));
        assertThat(settings.axonserver().admission().orElseThrow().reveal()).isEqualTo(MARK);
        assertThat(settings.mongo().address().orElseThrow().reveal()).contains(MARK);
        assertThat(settings.toString()).doesNotContain(MARK);
    }

    @Test
    void a_secret_in_a_file_is_read_without_its_end_of_line() throws IOException {
        Path file = Files.writeString(folder.resolve("token"), MARK + "\n");
        Settings settings = bound(Map.of("filrouge.axonserver.token-file", file.toString()));
        assertThat(settings.axonserver().admission().orElseThrow().reveal()).isEqualTo(MARK);
        assertThat(settings.toString()).doesNotContain(MARK);
    }

    @Test
    void a_file_that_is_not_there_is_named_in_one_line() {
        Settings settings =
                bound(Map.of("filrouge.mongo.uri-file", folder.resolve("none").toString()));
        assertThatThrownBy(() -> settings.mongo().address())
                .satisfies(failure -> assertThat(Failure.known(failure).orElseThrow())
                        .contains("none")
                        .endsWith("it is not there"));
    }

    @Test
    void nothing_given_is_nothing() {
        assertThat(bound(Map.of()).axonserver().admission()).isEmpty();
        assertThat(bound(Map.of("filrouge.mongo.uri", "")).mongo().address()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filrouge.axonserver.token",
                "filrouge.mongo.uri",
                "filrouge.mongoUri",
                "filrouge.oidc.client-secret",
                "server.ssl.key-store-password",
                "server.ssl.keyStorePassword"
            })
    void a_secret_on_the_command_line_is_found(String property) {
        assertThat(Secret.onCommandLine(Set.of("java.home", property))).contains(property);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filrouge.axonserver.token-file",
                "filrouge.oidc.client-secret-file",
                "filrouge.default-data",
                "filrouge.secrecy.threshold",
                "javax.net.ssl.trustStorePassword"
            })
    void what_is_no_secret_of_ours_may_stand_there(String property) {
        assertThat(Secret.onCommandLine(Set.of(property))).isEmpty();
    }

    private static Settings bound(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given)).bindOrCreate("filrouge", Settings.class);
    }
}
