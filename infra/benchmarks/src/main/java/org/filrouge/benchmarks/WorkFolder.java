package org.filrouge.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Room for synthetic stores; gone when the run is over. */
record WorkFolder(Path path) implements AutoCloseable {

    static WorkFolder in(@Nullable Path parent) throws IOException {
        if (parent == null) {
            return new WorkFolder(Files.createTempDirectory("fil-rouge-bench"));
        }
        Files.createDirectories(parent);
        return new WorkFolder(Files.createTempDirectory(parent, "bench"));
    }

    @Override
    public void close() throws IOException {
        delete(path);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
