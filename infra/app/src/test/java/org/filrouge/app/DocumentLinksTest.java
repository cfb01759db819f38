package org.filrouge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Documents point at files that are there, and decision records stay short. */
class DocumentLinksTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");
    private static final int LONGEST_RECORD = 100;

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsToAFile() throws IOException {
        return documents().stream()
                .map(document ->
                        DynamicTest.dynamicTest(ROOT.relativize(document).toString(), () -> assertThat(broken(document))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> noDecisionRecordIsLong() throws IOException {
        return documents().stream()
                .filter(document -> document.getParent().endsWith("adr"))
                .map(record -> DynamicTest.dynamicTest(
                        record.getFileName().toString(),
                        () -> assertThat(Files.readAllLines(record)).hasSizeLessThanOrEqualTo(LONGEST_RECORD)));
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
            assertThat(found).hasSizeGreaterThan(5);
            return found;
        }
    }

    private static List<String> broken(Path document) throws IOException {
        List<String> broken = new ArrayList<>();
        Matcher links = LINK.matcher(Files.readString(document));
        while (links.find()) {
            if (!Files.exists(document.resolveSibling(links.group(1)))) {
                broken.add(links.group(1));
            }
        }
        return broken;
    }
}
