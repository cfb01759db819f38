package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What people write is shown to readers and lies in clear in no file of the program. */
class SealedTextsTest {

    private static final String MARK = "Zinnkraut";

    @TempDir
    Path folder;

    private int marks;

    @Test
    void aMarkedTextIsShownOnPagesAndInAnswersAndIsInNoFileOfTheProgram() throws Exception {
        Path data = folder.resolve("data");
        List<String> output;
        try (Program program = Program.startEmbedded(data)) {
            Story story = new Story(program);
            story.open("case", "one", "two");
            Reply made = program.command("make-commitment", promise(story), "Idempotency-Key", "key-" + story.id("k"));
            assertThat(made.status()).as(made.body()).isEqualTo(201);
            String event = made.json().at("/events/0/eventId").asString();
            contest(program, story, event);
            long position = rectify(program, story, event);
            Story elsewhere = new Story(program);
            long imported = imported(program, elsewhere);

            assertIsShown(program, "/cases/" + story.id("case"), position, 2);
            assertIsShown(program, "/events/" + event, position, 4);
            assertIsShown(program, "/api/events/" + event, position, 4);
            assertIsShown(program, "/api/history?case=" + story.id("case"), position, 6);
            assertIsShown(program, "/api/cases/" + elsewhere.id("told"), imported, 1);
            refused(program, story);
            output = List.copyOf(program.output());
            program.stop();
        }

        assertThat(filesWith(MARK, data, Program.keys(data), Program.vault(data)))
                .isEmpty();
        assertThat(output).noneMatch(line -> line.contains(MARK));
    }

    @Test
    void nobodyCanWriteWhatLooksLikeASealedText() {
        try (Program program = Program.startEmbedded(folder.resolve("data"))) {
            Story story = new Story(program);
            story.open("case", "one", "two");

            Reply forged = program.command(
                    "make-commitment", Story.with(promise(story), "reason", "sealed:1:AAAA is what it looks like"));

            assertThat(forged.status()).isEqualTo(400);
            assertThat(forged.json().at("/faults/0/field").asString()).isEqualTo("/reason");
        }
    }

    @Test
    void theVaultMustNotLieWithinTheData() throws Exception {
        Path data = folder.resolve("data");
        try (Program program = Program.launch(
                data, Map.of("FILROUGE_VAULT", data.resolve("vault").toString()))) {
            program.process().waitFor();
            assertThat(program.process().exitValue()).isEqualTo(1);
        }
    }

    private String marked() {
        return MARK + ++marks + " \"<é>\"";
    }

    private Map<String, Object> promise(Story story) {
        Map<String, Object> body = story.body(
                "promise",
                "case",
                "2008-04",
                "promisors",
                story.ids("one"),
                "promisees",
                story.ids("two"),
                "object",
                marked(),
                "conditions",
                List.of(marked()));
        body.put("reason", marked());
        body.put("evidence", Story.evidence(marked()));
        return body;
    }

    private void contest(Program program, Story story, String event) {
        program.accepted(
                "contest",
                Map.of(
                        "stream",
                        "commitment:" + story.id("promise"),
                        "data",
                        Map.of("event", event, "by", story.id("two"), "statement", marked())));
    }

    private long rectify(Program program, Story story, String event) {
        Map<String, Object> told = Story.map(
                "promisors",
                story.ids("one"),
                "promisees",
                story.ids("two"),
                "object",
                marked(),
                "conditions",
                List.of());
        return program.accepted(
                "rectify",
                Map.of(
                        "stream",
                        "commitment:" + story.id("promise"),
                        "reason",
                        marked(),
                        "evidence",
                        Story.evidence(marked()),
                        "data",
                        Map.of("event", event, "fact", Map.of("type", "commitment.made", "data", told))));
    }

    private long imported(Program program, Story story) {
        Reply reply = program.post(
                "/api/imports",
                CaseFileText.withTwoHoles(story, "told")
                        .fact(
                                "line",
                                "4",
                                "observe",
                                "need-detected",
                                "effective",
                                "2008",
                                "wording",
                                marked(),
                                "data",
                                Map.of("subject", marked()))
                        .json());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.position();
    }

    private void refused(Program program, Story story) {
        Map<String, Object> again = Story.with(promise(story), "case", story.id("no-such-case"));
        assertThat(program.command("make-commitment", again).status()).isBetween(400, 499);
        assertThat(program.post("/api/commands/make-commitment", "{\"" + marked() + "\": ")
                        .status())
                .isEqualTo(400);
    }

    private static void assertIsShown(Program program, String path, long position, int least) {
        Reply reply =
                program.get(path + (path.contains("?") ? "&" : "?") + "afterPosition=" + position + "&wait=20000");
        assertThat(reply.status()).as(path).isEqualTo(200);
        assertThat(reply.body()).as(path).doesNotContain("sealed:1:");
        assertThat(reply.body().split(MARK, -1).length - 1).as(path).isGreaterThanOrEqualTo(least);
        assertThat(reply.header("Cache-Control")).as(path).isEqualTo("no-store");
        if (path.startsWith("/api/")) {
            JsonNode json = reply.json();
            assertThat(json.toString()).contains("\\\"<é>\\\"");
        } else {
            assertThat(reply.body()).contains("&quot;&lt;é&gt;&quot;").doesNotContain("<é>");
        }
    }

    private static List<Path> filesWith(String mark, Path... folders) throws IOException {
        byte[] searched = mark.getBytes(StandardCharsets.UTF_8);
        List<Path> found = new ArrayList<>();
        for (Path root : folders) {
            assertThat(root).isDirectory();
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                            .contains(new String(searched, StandardCharsets.ISO_8859_1))) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }
}
