package org.filrouge.ledgerservice.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an authority answers counts only when it is about these bytes, about this request, and signed by that authority. */
class StampAuthorityTest {

    private static final byte[] DATA = "a checkpoint\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private TestAuthority server;

    @BeforeEach
    void start() throws Exception {
        server = new TestAuthority();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aStampOfTheConfiguredAuthorityIsTaken() throws Exception {
        for (Path trusted : new Path[] {server.rootFile(folder), server.ownFile(folder)}) {
            try (StampAuthority authority = new StampAuthority(server.address(), trusted)) {
                Instant told = authority.timeOf(authority.stamp(DATA));
                assertThat(told)
                        .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
            }
        }
    }

    @Test
    void opensslVerifiesTheKeptFile() throws Exception {
        Assumptions.assumeTrue(opensslIsThere(), "skipped: no openssl on the PATH");
        Path root = server.rootFile(folder);
        try (StampAuthority authority = new StampAuthority(server.address(), root)) {
            Files.write(folder.resolve("20.tsr"), authority.stamp(DATA));
        }
        Files.write(folder.resolve("20"), DATA);
        assertThat(verify()).isZero();
        Files.write(folder.resolve("20"), "another checkpoint\n".getBytes(StandardCharsets.UTF_8));
        assertThat(verify()).isNotZero();
    }

    @Test
    void theStampOfAnotherAuthorityIsRefused() throws Exception {
        try (TestAuthority other = new TestAuthority();
                StampAuthority authority = new StampAuthority(server.address(), other.rootFile(folder))) {
            refused(authority, "not signed by the configured authority");
        }
    }

    @Test
    void anAnswerToAnotherRequestIsRefused() throws Exception {
        try (StampAuthority authority = new StampAuthority(server.address(), server.rootFile(folder))) {
            byte[][] first = new byte[1][];
            server.answer = bytes -> first[0] = bytes;
            authority.stamp(DATA);
            server.answer = bytes -> first[0];
            refused(authority, "nonce");
        }
    }

    @Test
    void aStampOverOtherBytesIsRefused() throws Exception {
        try (StampAuthority authority = new StampAuthority(server.address(), server.rootFile(folder))) {
            server.request = TestAuthority::withOtherImprint;
            refused(authority, "different message imprint");
        }
    }

    @Test
    void aChangedOrUnreadableAnswerIsRefused() throws Exception {
        try (StampAuthority authority = new StampAuthority(server.address(), server.rootFile(folder))) {
            server.answer = bytes -> {
                byte[] changed = bytes.clone();
                changed[changed.length - 1] ^= 1;
                return changed;
            };
            assertThatThrownBy(() -> authority.stamp(DATA)).isInstanceOf(StampRefused.class);
            server.answer = bytes -> "<html>".getBytes(StandardCharsets.UTF_8);
            refused(authority, "malformed");
            server.answer = bytes -> new byte[100_000];
            assertThatThrownBy(() -> authority.stamp(DATA)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void anAuthorityThatIsAwayOrWithoutCertificatesIsTold() throws Exception {
        Path root = server.rootFile(folder);
        server.close();
        try (StampAuthority authority = new StampAuthority(server.address(), root)) {
            assertThatThrownBy(() -> authority.stamp(DATA)).isInstanceOf(IOException.class);
        }
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        for (Path file : new Path[] {empty, folder.resolve("absent.pem")}) {
            assertThatThrownBy(() -> new StampAuthority(URI.create("http://127.0.0.1:1/"), file))
                    .isInstanceOf(StampUnusable.class);
        }
    }

    private static void refused(StampAuthority authority, String why) {
        assertThatThrownBy(() -> authority.stamp(DATA))
                .isInstanceOf(StampRefused.class)
                .hasMessageContaining(why);
    }

    private int verify() throws Exception {
        return run("openssl", "ts", "-verify", "-data", "20", "-in", "20.tsr", "-CAfile", "root.pem");
    }

    private boolean opensslIsThere() throws InterruptedException {
        try {
            return run("openssl", "version") == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(process.waitFor(Duration.ofSeconds(60).toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        return process.exitValue();
    }
}
