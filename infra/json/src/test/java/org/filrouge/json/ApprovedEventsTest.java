package org.filrouge.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was stored once must be read for ever: one approved example per event and revision, read with today's code. */
class ApprovedEventsTest {

    private static final JsonMapper JSON = KernelJson.mapper();

    static Collection<Entry> entries() {
        return EventCatalogue.entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEventHasAnApprovedExampleThatIsWrittenToday(Entry entry) {
        Path file = Approved.file(entry, entry.type().revision());
        if (!Files.exists(file)) {
            fail(Approved.howToApprove(
                    file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(Draft.of(entry.record())) + "\n"));
        }
        JsonNode example = Approved.example(entry);
        DomainEvent read = JSON.treeToValue(example, entry.record());

        assertThat(JSON.readTree(JSON.writeValueAsString(read)))
                .as("%s must be written as it was read: give a changed event another revision", file.getFileName())
                .isEqualTo(example);
        assertThat(Filled.gaps(read))
                .as("fields that the example %s leaves untold", file.getFileName())
                .isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("earlier")
    void everyEarlierRevisionHasItsExampleAndIsStillRead(Path file) {
        Entry entry = EventCatalogue.byName(name(file)).orElseThrow();
        JsonNode stored = JSON.readTree(Approved.read(file));
        JsonNode newest = Revisions.newest(entry, revision(file), stored);

        assertThat(JSON.readTree(JSON.writeValueAsString(JSON.treeToValue(newest, entry.record()))))
                .as("%s loses something on the way to today's revision", file.getFileName())
                .isEqualTo(newest);
        assertThat(stored).isEqualTo(JSON.readTree(Approved.read(file)));
    }

    @Test
    void everyRevisionLeftBehindHasItsStepAndNoOtherHasOne() {
        assertThat(entries().stream()
                        .flatMap(entry -> IntStream.range(1, entry.type().revision())
                                .mapToObj(revision -> entry.name() + "." + revision)))
                .containsExactlyInAnyOrderElementsOf(Revisions.leftBehind());
    }

    static Stream<Path> earlier() {
        return Stream.concat(
                        Approved.events().stream().filter(file -> revision(file) < current(file)),
                        entries().stream().flatMap(entry -> IntStream.range(
                                        1, entry.type().revision())
                                .mapToObj(revision -> Approved.file(entry, revision))))
                .distinct();
    }

    @Test
    void noApprovedFileStandsForAnEventThatIsGone() {
        List<Path> unknown = Approved.events().stream()
                .filter(file -> revision(file) > current(file) || revision(file) < 1)
                .toList();

        assertThat(unknown)
                .as("files without an event: a name that was ever stored stays in the catalogue, with its revision")
                .isEmpty();
    }

    @Test
    void anEnvelopeIsWrittenTodayAsItWasStored() {
        Map<String, Object> stored = JSON.readValue(
                Approved.read(Approved.FOLDER.resolve("approved-envelope.json")), new TypeReference<>() {});

        assertThat(KernelJson.toMap(KernelJson.toEnvelope(stored))).isEqualTo(stored);
        assertThat(Filled.gaps(KernelJson.toEnvelope(stored))).isEmpty();
    }

    private static String name(Path file) {
        String text = file.getFileName().toString();
        return text.substring(0, text.lastIndexOf('.', text.length() - ".json".length() - 1));
    }

    private static int revision(Path file) {
        String text = file.getFileName().toString();
        return Integer.parseInt(text.substring(name(file).length() + 1, text.length() - ".json".length()));
    }

    private static int current(Path file) {
        return EventCatalogue.byName(name(file))
                .map(entry -> entry.type().revision())
                .orElse(0);
    }
}
