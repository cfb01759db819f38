package org.filrouge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The threat model names tests that exist, and says of every threat which test tries it or that none does. */
class ThreatModelTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path MODEL = ROOT.resolve("infra/threat-model.md");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)`");
    private static final Pattern THREAT = Pattern.compile("\\| [STRIDE] \\|.*");

    @Test
    void everyTestItNamesExists() throws IOException {
        Set<String> named = NAMED.matcher(Files.readString(MODEL))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(tests()).containsAll(named);
    }

    @Test
    void everyThreatNamesATestOrSaysThatThereIsNone() throws IOException {
        List<String> threats = threats();
        assertThat(threats).hasSizeGreaterThan(30);
        assertThat(threats)
                .allMatch(row -> row.endsWith("| **not tested** |")
                        != NAMED.matcher(row.substring(row.lastIndexOf("|", row.length() - 2)))
                                .find());
    }

    @Test
    void everyKindOfThreatIsThoughtOf() throws IOException {
        assertThat(threats().stream().map(row -> row.substring(2, 3))).contains("S", "T", "R", "I", "D", "E");
    }

    private static List<String> threats() throws IOException {
        return THREAT.matcher(Files.readString(MODEL))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().contains("/src/test/java/"))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
