package org.filrouge.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A field, a type or a code that was ever accepted is in the log: none disappears without a new revision. */
class ApprovedSchemasTest {

    private static final Path FILE = Approved.FOLDER.resolve("approved-schemas.txt");

    private final List<String> approved = Approved.read(FILE).lines().toList();
    private final Set<String> today = Listing.ofToday();

    @Test
    void noApprovedFieldTypeOrCodeIsGone() {
        Map<String, Integer> revisions = today.stream()
                .collect(Collectors.toMap(ApprovedSchemasTest::owner, ApprovedSchemasTest::revision, Math::max));

        assertThat(approved)
                .filteredOn(line -> revision(line) >= revisions.getOrDefault(owner(line), 0))
                .filteredOn(line -> !today.contains(line))
                .as("gone: take the change back, or raise the revision and keep reading the old one")
                .isEmpty();
    }

    @Test
    void everyFieldTypeAndCodeOfTodayIsApproved() {
        assertThat(today)
                .filteredOn(line -> !approved.contains(line))
                .as(() -> Approved.howToApprove(FILE, merged()))
                .isEmpty();
    }

    private String merged() {
        Set<String> lines = new TreeSet<>(approved);
        lines.addAll(today);
        return String.join("\n", lines) + "\n";
    }

    private static String owner(String line) {
        String qualified = line.substring(0, line.indexOf(' '));
        return qualified.substring(0, qualified.lastIndexOf('.'));
    }

    private static int revision(String line) {
        String qualified = line.substring(0, line.indexOf(' '));
        return Integer.parseInt(qualified.substring(qualified.lastIndexOf('.') + 1));
    }
}
