package org.filrouge.ledgerservice.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.filrouge.http.Problem;
import org.filrouge.json.KernelJson;
import org.filrouge.ledger.json.CanonicalJson;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledgerservice.testing.House;
import org.filrouge.ledgerservice.testing.Packs;
import org.filrouge.ledgerservice.testing.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is in a pack, that it is the same each time, and what is refused. */
class EvidencePacksTest {

    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void record() {
        house = new House(folder);
        Told.in(house);
        house.sign();
        house.record(30);
        house.sign();
    }

    @Test
    void the_same_question_gives_the_same_bytes() {
        assertThat(Packs.of(house, "case", "demo")).isEqualTo(Packs.of(house, "case", "demo"));
    }

    @Test
    void the_same_size_gives_the_same_bytes_after_further_events_and_checkpoints() {
        byte[] bySize = Packs.of(house, "case", "demo", "size", "8", "kept", "3");
        byte[] byInstant =
                Packs.of(house, "case", "demo", "knownAt", Told.recorded(7).toString());
        house.record(300);
        house.sign();
        assertThat(Packs.of(house, "case", "demo", "size", "8", "kept", "3")).isEqualTo(bySize);
        assertThat(Packs.of(house, "case", "demo", "knownAt", Told.recorded(7).toString()))
                .isEqualTo(byInstant);
    }

    @Test
    void entries_are_stored_of_one_date_and_in_order() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Packs.of(house, "case", "demo")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                names.add(entry.getName());
            }
        }
        assertThat(names).doesNotHaveDuplicates().startsWith("SHA256SUMS", "README.txt", "check.sh", "checkpoint");
        assertThat(names)
                .contains("events/0/event.tlog-proof", "events/0/leaf", "events/0/meta", "events/0/payload")
                .contains("figures.json", "summary.html", "vkey")
                .endsWith("manifest.json");
    }

    @Test
    void a_case_has_its_facts_and_what_was_said_of_them_and_no_others() {
        assertThat(events("case", "demo")).containsExactly(0L, 1L, 2L, 5L, 6L, 7L);
        assertThat(events("case", "other")).containsExactly(3L, 4L);
    }

    @Test
    void a_funder_has_the_whole_streams_of_what_it_granted() {
        assertThat(events("funder", "region-x")).containsExactly(1L, 2L, 5L, 6L);
        assertThat(events("organisation", "ge-15")).containsExactly(4L);
    }

    @Test
    void a_territory_has_the_facts_of_its_cases_and_names_them() {
        assertThat(events("territory", "DEP-57")).containsExactly(0L, 1L, 2L, 5L, 6L, 7L);
        assertThat(head("territory", "DEP-57").cases()).containsExactly("demo");
    }

    @Test
    void a_period_keeps_what_may_belong_to_it() {
        assertThat(events("case", "demo", "from", "2008-02-01", "to", "2008-03-03"))
                .as("the grant with its correction, and the one without a date")
                .containsExactly(1L, 2L, 6L);
    }

    @Test
    void what_was_not_known_yet_is_left_out() {
        assertThat(events("case", "demo", "knownAt", Told.recorded(5).toString()))
                .containsExactly(0L, 1L, 2L, 5L);
        assertThat(events("case", "demo", "size", "2")).containsExactly(0L, 1L);
        assertThat(Packs.of(house, "case", "demo", "knownAt", "size:2"))
                .isEqualTo(Packs.of(house, "case", "demo", "size", "2"));
        assertThat(head("case", "demo", "size", "2").checkpoint().size())
                .as("the smallest signed size that covers them")
                .isEqualTo(8);
    }

    @Test
    void each_event_is_there_with_its_stored_bytes() {
        Map<String, byte[]> files = Packs.files(Packs.of(house, "case", "demo"));
        Leaf leaf = Leaf.read(files.get("events/1/leaf"));
        assertThat(leaf.eventId()).isEqualTo("e-1");
        assertThat(leaf.payloadHash()).isEqualTo(org.filrouge.ledger.tree.Sha256.of(files.get("events/1/payload")));
        assertThat(leaf.metaHash()).isEqualTo(org.filrouge.ledger.tree.Sha256.of(files.get("events/1/meta")));
    }

    @Test
    void events_are_cloud_events_with_the_corrections_that_speak_of_them() {
        Map<String, byte[]> files = Packs.files(Packs.of(house, "case", "demo"));
        List<JsonNode> lines = Packs.text(files, "events.ndjson")
                .lines()
                .map(line -> KernelJson.mapper().readTree(line))
                .toList();
        assertThat(lines).hasSize(6).allSatisfy(line -> {
            assertThat(line.propertyNames())
                    .contains("id", "source", "type")
                    .allMatch(name -> name.matches("[a-z0-9]{1,20}"));
            assertThat(line.get("specversion").asString()).isEqualTo("1.0");
            line.properties().stream()
                    .filter(member -> !member.getKey().equals("data"))
                    .forEach(member -> assertThat(member.getValue().isString()).isTrue());
        });
        JsonNode granted = lines.get(1);
        assertThat(granted.get("correctedby").asString()).isEqualTo("e-6");
        assertThat(lines.get(4).get("corrects").asString()).isEqualTo("e-1");
        assertThat(granted.at("/data/payload").equals(KernelJson.mapper().readTree(files.get("events/1/payload"))))
                .isTrue();
        assertThat(granted.at("/data/metadata/decidedBy/0").asString()).isEqualTo("region-x");
    }

    @Test
    void the_summary_escapes_what_it_is_told_marks_corrections_and_says_what_is_unknown() {
        String summary = Packs.text(Packs.files(Packs.of(house, "case", "demo")), "summary.html");
        assertThat(summary).doesNotContain("<script").contains("rapport &lt;script&gt;alert(&#39;x&#39;)");
        assertThat(summary)
                .contains("RECTIFIÉ · RECTIFIED ← n° 6", "CONTESTÉ · CONTESTED ← n° 7", "→ n° 1")
                .contains("INCONNU · UNKNOWN, TTC · incl. tax", "5000.5 €, taxes : non dit · tax not stated")
                .contains("non daté · undated", "@media print", "region-x");
    }

    @Test
    void figures_are_those_of_the_facts_as_they_stand() {
        JsonNode figures = KernelJson.mapper()
                .readTree(Packs.files(Packs.of(house, "funder", "region-x")).get("figures.json"))
                .at("/indicators");
        JsonNode granted = null;
        for (JsonNode figure : figures) {
            granted = figure.at("/code").asString().equals("F3") ? figure : granted;
        }
        assertThat(granted).isNotNull();
        assertThat(granted.toString()).contains("6000").doesNotContain("5000.5");
    }

    @Test
    void consistency_is_there_for_who_kept_a_size() {
        assertThat(Packs.files(Packs.of(house, "case", "demo"))).doesNotContainKey("consistency");
        assertThat(Packs.text(Packs.files(Packs.of(house, "case", "demo", "kept", "8")), "consistency"))
                .startsWith("{\"origin\":\"fil-rouge.local/")
                .contains("\"from\":8,", "\"to\":38,", "\"hashes\":[\"");
    }

    @Test
    void what_is_not_signed_yet_is_asked_for_later() {
        house.record(5);
        refused("log.behind", "case", "demo", "size", "40");
    }

    @Test
    void what_cannot_be_answered_is_refused() {
        refused("request.not-found", "case", "nothing");
        refused("request.not-found", "case", "demo", "size", "0");
        refused("request.bad-parameter", "from", "2008-01-01");
        refused("request.bad-parameter", "case", "demo", "sizes", "8");
        refused("request.bad-parameter", "case", "demo", "size", "999");
        refused("request.bad-parameter", "case", "demo", "size", "-1");
        refused("request.bad-parameter", "case", "demo", "kept", "39");
        refused("request.bad-parameter", "case", "demo", "kept", "0");
        refused("request.bad-parameter", "case", "demo", "asOf", "soon");
        refused("request.bad-parameter", "case", "demo", "knownAt", "2100-01-01T00:00:00Z");
        refused("request.bad-parameter", "case", "demo", "knownAt", "2026-01-01T00:00:00Z", "size", "3");
        refused("request.bad-parameter", "case", "demo", "knownAt", "size:-3");
    }

    @Test
    void a_row_edited_so_that_it_leaves_the_scope_is_missed() {
        house.tamper("UPDATE event SET metadata = CAST(replace(CAST(metadata AS TEXT), '\"demo\"', '\"none\"') AS BLOB)"
                + " WHERE position = 2");
        refused("log.differs", "case", "demo");
        house.tamper("DELETE FROM event WHERE position = 2");
        refused("log.differs", "case", "demo");
    }

    private void refused(String code, String... parameters) {
        assertThatThrownBy(() -> Packs.of(house, parameters))
                .isInstanceOf(Problem.class)
                .hasMessage(code);
    }

    private List<Long> events(String... parameters) {
        return head(parameters).events();
    }

    private PackHead head(String... parameters) {
        byte[] manifest = Packs.files(Packs.of(house, parameters)).get(Manifest.NAME);
        assertThat(CanonicalJson.canonical(manifest)).isEqualTo(manifest);
        assertThat(new String(manifest, StandardCharsets.UTF_8)).contains("\"sha256\"");
        return PackHead.read(CanonicalJson.read(manifest));
    }
}
