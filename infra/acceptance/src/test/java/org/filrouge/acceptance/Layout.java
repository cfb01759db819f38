package org.filrouge.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The packaged program laid out so that it starts fast: unpacked once, with its classes archived. */
final class Layout {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path JAR =
            Path.of("..", "app", "target", "fil-rouge.jar").toAbsolutePath().normalize();
    private static final Path UNPACKED = TARGET.resolve("program");
    private static final Path STAMP = TARGET.resolve("program.sha256");
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
            String packaged = sha256(JAR);
            if (!Files.exists(STAMP) || !Files.readString(STAMP).equals(packaged)) {
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
                Files.writeString(STAMP, packaged);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The jar's date says nothing: builds are reproducible, so it is the same each time. */
    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
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
