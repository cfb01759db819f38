package org.filrouge.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** The packaged program laid out so that it starts fast: unpacked once, with its classes archived. */
final class Layout {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path JAR =
            Path.of("..", "app", "target", "fil-rouge.jar").toAbsolutePath().normalize();
    private static final Path UNPACKED = TARGET.resolve("program");
    private static final Path STAMP = TARGET.resolve("program.stamp");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static boolean ready;

    private Layout() {}

    /** The command line up to the verb. */
    static synchronized List<String> java() {
        if (!ready) {
            unpack();
            ready = true;
        }
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-XX:SharedArchiveFile=" + TARGET.resolve("program.jsa"),
                "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED"));
        if (Runtime.version().feature() >= 23) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(List.of("-jar", UNPACKED.resolve(JAR.getFileName()).toString()));
        return command;
    }

    private static void unpack() {
        try {
            if (!Files.exists(JAR)) {
                throw new IllegalStateException("The program is not packaged: " + JAR);
            }
            String content = content();
            if (!Files.exists(STAMP) || !Files.readString(STAMP).equals(content)) {
                run(
                        JAVA,
                        "-Djarmode=tools",
                        "-jar",
                        JAR.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        UNPACKED.toString());
                run(
                        JAVA,
                        "-XX:ArchiveClassesAtExit=" + TARGET.resolve("program.jsa"),
                        "-Dspring.context.exit=onRefresh",
                        "-XX:+UseSerialGC",
                        "-Xlog:disable",
                        "-jar",
                        UNPACKED.resolve(JAR.getFileName()).toString(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        TARGET.resolve("archive-data").toString());
                Files.writeString(STAMP, content);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is in the jar: its date is the same in every build, and the dates of folders miss what other modules changed. */
    private static String content() throws IOException {
        CRC32C sum = new CRC32C();
        sum.update(Files.readAllBytes(JAR));
        return Long.toHexString(sum.getValue());
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException cannotRun) {
            throw new UncheckedIOException(cannotRun);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
