package org.filrouge.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One program with the demonstration cases for all tests of a class. */
final class Running implements BeforeAllCallback, AfterAllCallback {

    private Program program;
    private Path data;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        data = Files.createTempDirectory("fil-rouge-acceptance");
        program = Program.start(data, "--demo");
        program.seen("/api/cases", program.logSize() - 1);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        program.close();
        try (Stream<Path> files = Files.walk(data)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    Program program() {
        return program;
    }

    Path data() {
        return data;
    }
}
