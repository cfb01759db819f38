package org.filrouge.benchmarks.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** How much memory a verification takes, tried in a process with little of it. */
record Memory(String said) {

    private static final String HEAP = "-Xmx64m";

    static Memory ofVerifying(Path data) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Verification.class.getName(),
                        data.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a verification did not end well within " + HEAP);
        }
        return new Memory(said.replaceFirst("heap (\\d+) process (-?\\d+)", "$1 MiB of heap, $2 MiB of process"));
    }

    static String heap() {
        return HEAP;
    }
}
