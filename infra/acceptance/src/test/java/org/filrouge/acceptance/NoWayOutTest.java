package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing leaves the machine: the program starts and works where there is no way out. */
class NoWayOutTest {

    private static final String IN_A_NETWORK_OF_ITS_OWN = "unshare";

    @TempDir
    private Path data;

    @Test
    void itImportsWhereTheNetworkHasNoRouteOut() throws Exception {
        assumeTrue(
                run(List.of(IN_A_NETWORK_OF_ITS_OWN, "-rn", "ip", "link", "set", "lo", "up"))
                                .exit()
                        == 0,
                "Skipped: this machine does not let a test make a network of its own.");
        List<String> command = new ArrayList<>(List.of(IN_A_NETWORK_OF_ITS_OWN, "-rn", "sh", "-c"));
        Path file = Path.of("..", "cases", "isere-pa-iss.yaml").toAbsolutePath().normalize();
        List<String> program = new ArrayList<>(Layout.java());
        program.addAll(List.of("import", "--data", data.toString(), file.toString()));
        command.add("ip link set lo up && test -z \"$(ip route)\" && exec " + String.join(" ", program));

        Ended ended = run(command);

        assertThat(ended.exit()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("\"imported\":true");
    }

    @Test
    void thePackedProgramHasOneJacksonAndNoXStream() throws IOException {
        try (JarFile jar =
                new JarFile(Path.of("..", "app", "target", "fil-rouge.jar").toFile())) {
            List<String> libraries = jar.stream()
                    .map(entry -> entry.getName().replaceFirst(".*/", ""))
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
            assertThat(libraries)
                    .anyMatch(name -> name.startsWith("jackson-databind-3"))
                    .noneMatch(name -> name.startsWith("jackson-databind-2"))
                    .noneMatch(name -> name.startsWith("xstream"));
        }
    }

    private record Ended(int exit, String output) {}

    private static Ended run(List<String> command) throws InterruptedException {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("FILROUGE_AXONSERVER_SERVERS", "");
            builder.environment().put("FILROUGE_MONGO_URI", "");
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(60, TimeUnit.SECONDS);
            return new Ended(process.exitValue(), output);
        } catch (IOException noSuchTool) {
            return new Ended(-1, noSuchTool.getMessage());
        }
    }
}
