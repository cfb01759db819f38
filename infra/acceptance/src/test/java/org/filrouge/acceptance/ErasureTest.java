package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A person is forgotten by the running program, its files, its packs and its backups, and the log's root does not change. */
class ErasureTest {

    @TempDir
    private Path folder;

    @Test
    void twentyMarkedWordsFromEveryDoorAreFoundNowhereOnceErasedAndNoFigureChanges() throws Exception {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("backup");
        String vkey;
        MarkedStory story;
        Map<String, String> figures;
        List<String> output;
        try (Program program = Program.startEmbedded(data)) {
            vkey = program.get("/log/vkey").body().strip();
            story = new MarkedStory(program);
            story.tell();
            assertThat(story.marks()).hasSizeGreaterThanOrEqualTo(20);
            story.marks().forEach((mark, event) -> assertThat(page(program, "/events/" + event))
                    .contains(mark));
            output = program.output();
            program.stop();
        }
        assertThat(String.join(
                        "\n",
                        Program.verb("personal-data", MarkedStory.PERSON, "--data", data.toString())
                                .output()))
                .contains("06 98 76 54 32", "need-detected", "commitment.made");
        copied(data, backup.resolve("data"));
        copied(Program.vault(data), backup.resolve("vault"));
        Path kept = Files.copy(data.resolve("log/checkpoint"), folder.resolve("kept"));
        assertThat(verified(data, vkey, kept)).isZero();

        try (Program program = Program.startEmbedded(data)) {
            figures = figures(program);
            erase(program, story);
            assertThat(figures(program)).isEqualTo(figures);
            assertNowhereShown(program, story);
            assertThat(page(program, "/persons/" + MarkedStory.PERSON + "/certificate"))
                    .contains(
                            "c2sp.org/tlog-proof@v1",
                            story.marks().values().iterator().next());
            output.addAll(program.output());
            program.stop();
        }
        assertThat(String.join("\n", output)).doesNotContain(story.marks().keySet());
        assertNowhereStored(story, data, Program.vault(data), Program.keys(data));
        assertThat(verified(data, vkey, kept)).isZero();

        deleted(Program.vault(data));
        copied(backup.resolve("vault"), Program.vault(data));
        assertRefused(data, "apply-tombstones");
        assertThat(exit("apply-tombstones", "--data", data.toString())).isZero();
        try (Program program = Program.startEmbedded(data)) {
            assertNowhereShown(program, story);
            program.stop();
        }

        deleted(data);
        deleted(Program.vault(data));
        copied(backup.resolve("data"), data);
        copied(backup.resolve("vault"), Program.vault(data));
        assertRefused(data, "apply-tombstones", "older copy");
        assertThat(exit("restore", "--data", data.toString(), "--by", "head of data", "--reason", "the disk failed"))
                .isZero();
        Program restore = Program.verb("restore", "--data", data.toString(), "--by", "treasurer", "--confirm");
        assertThat(String.join("\n", restore.output())).contains("What was erased stays erased");
        try (Program program = Program.startEmbedded(data)) {
            assertNowhereShown(program, story);
            program.stop();
        }
    }

    private static void erase(Program program, MarkedStory story) {
        Map<String, Object> request =
                Map.of("askedBy", "PERSON", "ground", "CONSENT_WITHDRAWN", "events", story.named());
        program.accepted("request-erasure", Map.of("id", MarkedStory.PERSON, "data", request));
        Reply self = program.command("approve-erasure", Map.of("id", MarkedStory.PERSON, "data", Map.of()));
        assertThat(self.json().get("code").asString()).isEqualTo("person.same-account");
        long approved =
                program.accepted("approve-erasure", Map.of("id", MarkedStory.PERSON, "data", Map.of("alone", true)));
        JsonNode person = program.seen("/api/persons/" + MarkedStory.PERSON, approved + 1);
        assertThat(person.get("erasure").asString()).isEqualTo("DONE");
    }

    /** Every indicator over the case, as it was answered of what was recorded before the erasure, without its words. */
    private static Map<String, String> figures(Program program) {
        Map<String, String> figures = new TreeMap<>();
        for (JsonNode indicator : program.get("/api/indicators").json().get("indicators")) {
            String code = indicator.get("code").asString();
            JsonNode answer = program.get("/api/indicators/" + code + "?case=c").json();
            figures.put(code, answer.path("status").asString("") + answer.path("value") + answer.path("events"));
        }
        assertThat(figures).hasSizeGreaterThan(20);
        return figures;
    }

    private static void assertNowhereShown(Program program, MarkedStory story) throws IOException {
        List<String> shown = new ArrayList<>();
        for (String event : story.marks().values()) {
            shown.add(page(program, "/events/" + event));
            shown.add(page(program, "/api/events/" + event));
        }
        for (String address : List.of(
                "/cases/c",
                "/cases/k",
                "/api/cases/c",
                "/api/history",
                "/api/history?case=k",
                "/api/streams/commitment:p1",
                "/api/streams/person:" + MarkedStory.PERSON,
                "/persons",
                "/persons/" + MarkedStory.PERSON,
                "/persons/" + MarkedStory.PERSON + "/extract",
                "/api/persons/" + MarkedStory.PERSON + "/extract",
                "/definitions/promises",
                "/signals?case=c",
                "/packs?case=c",
                "/replay?view=case&key=c&from=2009-01-01&to=2009-12-31&step=month",
                "/api/replay?view=case&key=c&from=2009-01-01&to=2009-12-31&step=month",
                "/log/checkpoint")) {
            shown.add(page(program, address));
        }
        shown.addAll(entries(program, "/api/evidence?case=c"));
        shown.addAll(entries(program, "/api/evidence?case=k"));
        assertThat(shown).allSatisfy(text -> assertThat(text)
                .doesNotContain(story.marks().keySet()));
        assertThat(page(program, "/events/" + story.marks().values().iterator().next()))
                .contains("[effacé]");
    }

    private static void assertNowhereStored(MarkedStory story, Path... folders) throws IOException {
        for (Path root : folders) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                    assertThat(bytes)
                            .as(file.toString())
                            .doesNotContain(story.marks().keySet());
                }
            }
        }
    }

    private static void assertRefused(Path data, String... reasons) throws InterruptedException {
        try (Program refused =
                Program.launch(data, Map.of("FILROUGE_AXONSERVER_SERVERS", "", "FILROUGE_MONGO_URI", ""))) {
            refused.process().waitFor();
            assertThat(refused.process().exitValue()).isEqualTo(1);
            assertThat(refused.output()).hasSize(1).first().asString().containsAnyOf(reasons);
        }
    }

    private static String page(Program program, String address) {
        Reply reply = program.get(address, "Accept-Language", "fr");
        assertThat(reply.status()).as(address).isEqualTo(200);
        return reply.body();
    }

    private static List<String> entries(Program program, String address) throws IOException {
        List<String> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(
                URI.create(program.address() + address).toURL().openStream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static int verified(Path data, String vkey, Path kept) throws InterruptedException {
        return exit("verify", data.toString(), "--vkey", vkey, "--kept", kept.toString());
    }

    private static int exit(String... verb) throws InterruptedException {
        return Program.verb(verb).process().exitValue();
    }

    private static void copied(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void deleted(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
