package org.filrouge.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.testing.Ledger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same verdict by a tool that is not ours. */
class OpensslTest {

    private static final String ED25519_KEY = "302a300506032b6570032100";
    private static final int KEY_ID = 4;

    @TempDir
    private Path folder;

    @Test
    void opensslVerifiesTheSignatureOfACheckpoint() throws IOException, InterruptedException {
        Assumptions.assumeTrue(isThere(), "skipped: no openssl of version 3 on the PATH");
        SignedNote note = new Ledger().upTo(20).publish();
        String line = note.signatures().getFirst().line().strip();
        byte[] blob = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
        String key =
                ED25519_KEY + HexFormat.of().formatHex(Ledger.KEY.verifier().raw());
        Files.write(folder.resolve("key.der"), HexFormat.of().parseHex(key));
        Files.write(folder.resolve("sig"), Arrays.copyOfRange(blob, KEY_ID, blob.length));
        Files.writeString(folder.resolve("text"), note.text());
        assertThat(verify()).isZero();
        Files.writeString(folder.resolve("text"), note.text().replace("\n20\n", "\n21\n"));
        assertThat(verify()).isNotZero();
    }

    private int verify() throws IOException, InterruptedException {
        return run(
                "openssl",
                "pkeyutl",
                "-verify",
                "-pubin",
                "-keyform",
                "DER",
                "-inkey",
                "key.der",
                "-rawin",
                "-in",
                "text",
                "-sigfile",
                "sig");
    }

    private boolean isThere() throws InterruptedException {
        try {
            return run("openssl", "version") == 0 && run("openssl", "pkeyutl", "-help") == 0;
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
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
