package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A checker that shares no code with the program, run in a process of its own on the files that a funder would hold. */
record OutsideChecker(String name, List<String> needs, List<String> command) {

    /** When it is set, a tool that is missing is a failure and no reason to skip. */
    static final String REQUIRED = "FILROUGE_TEST_TOOLS_REQUIRED";

    private static final Path SCRIPT = Path.of("..", "ledger", "check-with-openssl.sh");
    private static final Path SOURCE = Path.of("src", "test", "resources", "outsiders", "check.go");
    private static final Path BUILT = Path.of("target", "check-with-go").toAbsolutePath();

    /** The script in the repository, which is openssl and coreutils. */
    static OutsideChecker openssl() {
        return new OutsideChecker(
                "openssl",
                List.of("openssl", "sh", "base64", "od"),
                List.of("sh", SCRIPT.toAbsolutePath().normalize().toString()));
    }

    /** The library by which Go checks the log of its modules, as Debian packages it. */
    static OutsideChecker go() {
        return new OutsideChecker(
                "golang.org/x/mod",
                List.of("go", "/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog/tlog.go"),
                List.of(BUILT.toString()));
    }

    /** Skips the test, and says so, where the tool is missing; fails instead where it must not be. */
    OutsideChecker orSkip() {
        List<String> missing = needs.stream().filter(need -> !isThere(need)).toList();
        if (missing.isEmpty()) {
            if (command.getFirst().equals(BUILT.toString())) {
                build();
            }
            return this;
        }
        String skipped = "SKIPPED: " + name + " did not check the log, because " + missing + " is not on this machine";
        if (System.getenv(REQUIRED) != null) {
            fail(skipped + ", and " + REQUIRED + " is set");
        }
        System.err.println(skipped);
        assumeTrue(false, skipped);
        return this;
    }

    /** Whether it finds that everything holds; anything but a plain yes or no fails. */
    boolean holds(String verb, String vkey, Path... files) {
        List<String> arguments = new ArrayList<>(List.of(verb, vkey));
        Arrays.stream(files).map(Path::toString).forEach(arguments::add);
        Outcome outcome = run(arguments);
        assertThat(outcome.exit()).as(outcome.said()).isIn(0, 1);
        return outcome.exit() == 0;
    }

    /** What it says, whatever it says. */
    Outcome run(List<String> arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        return run(all, Map.of());
    }

    /** The end of a process, and what it said. */
    record Outcome(int exit, String said) {}

    static boolean isThere(String need) {
        return need.startsWith("/")
                ? Files.exists(Path.of(need))
                : Arrays.stream(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, need)));
    }

    private static void build() {
        Outcome built = run(
                List.of("go", "build", "-o", BUILT.toString(), SOURCE.toString()),
                Map.of(
                        "GO111MODULE", "off",
                        "GOPATH", "/usr/share/gocode",
                        "GOFLAGS", "",
                        "GOCACHE",
                                Path.of("target", "go-cache").toAbsolutePath().toString()));
        assertThat(built.exit()).as(built.said()).isZero();
    }

    private static Outcome run(List<String> command, Map<String, String> environment) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return new Outcome(process.exitValue(), said);
        } catch (IOException cannotRun) {
            throw new UncheckedIOException(cannotRun);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
