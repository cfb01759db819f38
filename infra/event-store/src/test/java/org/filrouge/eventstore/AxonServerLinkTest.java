package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AxonServerLinkTest {

    @Test
    @Timeout(30)
    void a_server_that_cannot_be_reached_is_told_in_one_sentence_and_nothing_is_advertised() throws IOException {
        String nowhere = "127.0.0.1:" + unusedPort();
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> AxonServerLink.open(
                            AxonServerSettings.plain(nowhere, "test", "tests"),
                            NoOpEventUpcaster.INSTANCE,
                            Duration.ofSeconds(1)))
                    .isInstanceOf(EventStoreUnusable.class)
                    .hasMessage("Axon Server cannot be reached at " + nowhere + " (context default).");
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(System.getProperty("axon.axonserver.suppressDownloadMessage"))
                .isEqualTo("true");
    }

    @Test
    void the_secret_is_not_printed_with_the_settings() {
        AxonServerSettings settings =
                new AxonServerSettings("log.example:8124", "default", "s3cret", "command-1", "fil-rouge", true);

        assertThat(settings.toString()).contains("log.example:8124").doesNotContain("s3cret");
        assertThat(settings.asConfiguration().getToken()).isEqualTo("s3cret");
        assertThat(settings.asConfiguration().isSslEnabled()).isTrue();
    }

    @Test
    void settings_without_an_address_are_refused() {
        assertThatThrownBy(() -> AxonServerSettings.plain(" ", "command-1", "fil-rouge"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("host:port");
    }

    @Test
    void a_link_knows_whether_it_is_up() {
        AxonServerLink link = SharedServer.link("up");
        assertThat(link.isConnected()).isTrue();
        link.requireReachable();

        link.close();

        assertThat(link.isConnected()).isFalse();
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
