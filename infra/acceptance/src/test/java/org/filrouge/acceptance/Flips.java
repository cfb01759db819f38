package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** Changes one bit of a file, asks, and puts it back: a check that still holds does not look at that bit. */
final class Flips {

    private Flips() {}

    /** Bits spread over each file, its first and last bytes among them. */
    static void ofEach(Path[] files, int places, BooleanSupplier holds) {
        assertThat(holds.getAsBoolean()).as("unchanged").isTrue();
        for (Path file : files) {
            byte[] bytes = read(file);
            for (int i = 0; i < Math.min(places, bytes.length); i++) {
                int at = (int) ((long) i * (bytes.length - 1) / Math.max(1, Math.min(places, bytes.length) - 1));
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) (1 << i % 7);
                write(file, changed);
                assertThat(holds.getAsBoolean())
                        .as("byte %s of %s from %s to %s", at, file.getFileName(), bytes[at], changed[at])
                        .isFalse();
            }
            write(file, bytes);
        }
        assertThat(holds.getAsBoolean()).as("put back").isTrue();
    }

    static String text(Path file) {
        return new String(read(file), StandardCharsets.ISO_8859_1);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
