package org.filrouge.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import tools.jackson.databind.JsonNode;

/** The files that say for ever how an event is written. */
final class Approved {

    static final Path FOLDER = Path.of("src/test/resources");
    static final Path EVENTS = FOLDER.resolve("approved-events");
    private static final Path RECEIVED = Path.of("target/received");

    private Approved() {}

    static Path file(Entry entry, int revision) {
        return EVENTS.resolve(entry.name() + "." + revision + ".json");
    }

    /** The approved example of an event as it is written today. */
    static JsonNode example(Entry entry) {
        return KernelJson.mapper().readTree(read(file(entry, entry.type().revision())));
    }

    static List<Path> events() {
        try (Stream<Path> files = Files.list(EVENTS)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lays down what today's code makes, and says how to approve it. */
    static String howToApprove(Path approved, String received) {
        Path draft = RECEIVED.resolve(approved.getFileName());
        try {
            Files.createDirectories(RECEIVED);
            Files.writeString(draft, received);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return """
                %s does not say what today's code says.
                To approve: read infra/json/%s line by line, for it binds for ever; put telling values in place of the drafted ones; then
                    cp infra/json/%s infra/json/%s
                and commit it together with the change that made it."""
                .formatted(approved.getFileName(), draft, draft, approved);
    }
}
