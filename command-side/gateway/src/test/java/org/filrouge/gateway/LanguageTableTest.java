package org.filrouge.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.observation.ObservationKind;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Makes the table of the whole language: every type of the field, its event or kind, its command, the tests of its rule, its cases. */
class LanguageTableTest {

    private static final Path CATALOGUE = Path.of("../../infra/catalogue");
    private static final Path SHOWN = Path.of("../decisions/target/rules-shown");
    private static final List<Path> TOLD =
            List.of(Path.of("../../infra/cases"), Path.of("../../infra/acceptance/src/test/resources/stories"));
    private static final Pattern NAMED =
            Pattern.compile("^\\s*(?:- )?(?:event|observe): *([a-z.-]+)", Pattern.MULTILINE);

    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, Map<String, Set<String>>> shown = new TreeMap<>();
    private final Map<String, Set<String>> cases = new TreeMap<>();

    @BeforeEach
    void read() throws IOException {
        for (String line : Files.readAllLines(CATALOGUE.resolve("types.tsv"))) {
            String[] columns = line.split("\t");
            types.put(columns[1], columns[0]);
        }
        for (Path folder : TOLD) {
            for (Path file : files(folder, ".yaml")) {
                Matcher named = NAMED.matcher(Files.readString(file));
                String name = file.getFileName().toString().replace(".yaml", "");
                while (named.find()) {
                    cases.computeIfAbsent(named.group(1), event -> new TreeSet<>())
                            .add(name);
                }
            }
        }
        for (Path file : files(SHOWN, ".tsv")) {
            for (String line : Files.readAllLines(file)) {
                String[] columns = line.split("\t");
                shown.computeIfAbsent(columns[0], event -> new TreeMap<>())
                        .computeIfAbsent(columns[1], how -> new TreeSet<>())
                        .add(columns[2]);
            }
        }
    }

    @Test
    void everyTypeOfTheFieldHasItsEventOrKind() {
        Set<String> known = Stream.concat(
                        EventCatalogue.entries().stream().map(Entry::name),
                        ObservationVocabulary.kinds().stream().map(ObservationKind::code))
                .collect(Collectors.toSet());

        assertThat(types).hasSize(131);
        assertThat(known).containsAll(types.keySet());
    }

    @Test
    void everyDecisionIsShownAcceptedAndEitherRefusedOrWarnedOrBoundByNoRule() throws IOException {
        assumeTrue(Files.exists(SHOWN), "the tests of the rules have not run in this build");

        assertThat(decisions()).allSatisfy(entry -> assertThat(shown.getOrDefault(entry.name(), Map.of()))
                .as(entry.name())
                .containsKey("accepted"));
    }

    @Test
    void theTableInTheDocumentationIsTheOneOfThisBuild() throws IOException {
        assumeTrue(Files.exists(SHOWN), "the tests of the rules have not run in this build");
        String table = table();
        Path received = Path.of("target/received/README.md");
        Files.createDirectories(received.getParent());
        Files.writeString(received, table);

        assertThat(Files.readString(CATALOGUE.resolve("README.md")))
                .as("cp command-side/gateway/%s infra/catalogue/README.md", received)
                .isEqualTo(table);
    }

    private String table() {
        StringBuilder text = new StringBuilder(
                """
                # The language, type by type

                Made by the build (`LanguageTableTest`); do not edit by hand. A type of the field is a decision with an event, a command and a
                rule of its own, or an observation with a kind of the vocabulary
                ([decision record 0004](../adr/0004-decisions-and-observations.md)). Kinds are accepted and refused by their schema, which
                `SchemasTest` shows for each of them. Cases are the files in [infra/cases](../cases) and the stories of the acceptance tests.

                ## Decisions

                | type | event | command | shown accepted | shown refused or warned | cases |
                |---|---|---|---|---|---|
                """);
        decisions().forEach(entry -> text.append(row(entry)));
        text.append(
                """

                ## Observations

                | type | kind | cases |
                |---|---|---|
                """);
        for (ObservationKind kind : ObservationVocabulary.kinds()) {
            text.append("| %s | `%s` | %s |\n".formatted(type(kind.code()), kind.code(), list(cases.get(kind.code()))));
        }
        return text.toString();
    }

    private String row(Entry entry) {
        Map<String, Set<String>> tests = shown.getOrDefault(entry.name(), Map.of());
        Set<String> against = new TreeSet<>(tests.getOrDefault("refused", Set.of()));
        against.addAll(tests.getOrDefault("warned", Set.of()));
        return "| %s | `%s` r%d | `%s` | %s | %s | %s |\n"
                .formatted(
                        type(entry.name()),
                        entry.name(),
                        entry.type().revision(),
                        entry.command().orElseThrow(),
                        first(tests.get("accepted")),
                        first(against),
                        list(cases.get(entry.name())));
    }

    private static List<Entry> decisions() {
        return EventCatalogue.entries().stream()
                .filter(entry -> entry.family().telling() && entry.command().isPresent())
                .filter(entry -> !entry.name().equals("observation.recorded"))
                .filter(entry -> !entry.name().startsWith("correction."))
                .toList();
    }

    private String type(String name) {
        String type = types.get(name);
        return type == null ? "*(of this project)*" : "`" + type + "`";
    }

    private static String first(Collection<String> tests) {
        return tests == null || tests.isEmpty() ? "–" : tests.iterator().next().replace("#", " ");
    }

    private static String list(Collection<String> names) {
        return names == null ? "–" : String.join(", ", names);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
