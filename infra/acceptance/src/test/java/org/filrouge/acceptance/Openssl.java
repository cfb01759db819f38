package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** Checks a signed checkpoint with a tool that is not ours, from its text and a key typed in. */
final class Openssl {

    private static final String ED25519_KEY = "302a300506032b6570032100";
    private static final int KEY_ID = 4;

    private final Path folder;

    Openssl(Path folder) {
        this.folder = folder;
    }

    boolean isThere() throws InterruptedException {
        try {
            return run("openssl", "version") == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** Whether the first signature under the note is that of the key. */
    boolean verifies(String note, String vkey) throws IOException, InterruptedException {
        int split = note.lastIndexOf("\n\n");
        String signature = note.substring(split + 2).lines().findFirst().orElseThrow();
        byte[] blob = Base64.getDecoder().decode(signature.substring(signature.lastIndexOf(' ') + 1));
        byte[] typeAndKey = Base64.getDecoder().decode(vkey.split("\\+", 3)[2]);
        String key = ED25519_KEY + HexFormat.of().formatHex(typeAndKey, 1, typeAndKey.length);
        Files.write(folder.resolve("key.der"), HexFormat.of().parseHex(key));
        Files.write(folder.resolve("sig"), Arrays.copyOfRange(blob, KEY_ID, blob.length));
        Files.writeString(folder.resolve("text"), note.substring(0, split + 1));
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
                        "sig")
                == 0;
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
