package org.filrouge.ledgerservice.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.ledgerservice.stamp.StampAuthority;
import org.filrouge.ledgerservice.stamp.StampCheck;
import org.filrouge.ledgerservice.stamp.TestAuthority;
import org.filrouge.ledgerservice.testing.House;
import org.filrouge.ledgerservice.testing.Packs;
import org.filrouge.ledgerservice.testing.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way of tampering with a pack, and what the verifier says of it; of the honest pack it says nothing. */
class PackTamperingTest {

    private static final String AMOUNT = "5000.5";

    @TempDir
    Path folder;

    private House house;
    private VerifierKey vkey;
    private byte[] kept;
    private Map<String, byte[]> files;

    @BeforeEach
    void pack() throws IOException {
        house = new House(folder);
        Told.in(house);
        kept = house.sign().newestNote().bytes();
        house.record(30);
        house.sign();
        vkey = VerifierKey.parse(Files.readString(house.log().resolve("vkey"))
                .lines()
                .findFirst()
                .orElseThrow());
        files = Packs.files(Packs.of(house, "case", "demo", "kept", "8"));
    }

    @Test
    void the_honest_pack_gives_nothing_packed_again_or_not() throws IOException {
        Verification stored = verify(Packs.of(house, "case", "demo", "kept", "8"));
        assertThat(stored.findings()).isEmpty();
        assertThat(stored.exit()).isZero();
        assertThat(stored.size()).isEqualTo(38);
        assertThat(Report.text(stored, true)).startsWith("Nothing to report: the 6 events of the pack");
        assertThat(Report.json(stored)).contains("\"packed\":6");
        assertThat(codes(verify(Packs.zip(files)))).isEmpty();
        files.put("events/", new byte[0]);
        assertThat(codes(verify(Packs.zip(files)))).isEmpty();
    }

    @Test
    void other_scopes_give_nothing_either() throws IOException {
        for (String[] asked : new String[][] {
            {"funder", "region-x"},
            {"organisation", "ge-15"},
            {"territory", "DEP-57"},
            {"case", "demo", "from", "2008-02-01"}
        }) {
            assertThat(codes(verify(Packs.of(house, asked)))).containsExactly("pack.consistency-missing");
        }
    }

    @Test
    void nothing_kept_is_not_provable() throws IOException {
        Verification verification = verifyWith(Packs.zip(files), brought());
        assertThat(codes(verification)).containsExactly("checkpoint.nothing-kept");
        assertThat(verification.exit()).isEqualTo(1);
    }

    @Test
    void a_changed_payload_is_seen_even_with_manifest_and_sums_made_anew() throws IOException {
        replace("events/1/payload", AMOUNT, "9000.5");
        assertThat(codes(verify(Packs.zip(files)))).contains("pack.entry-changed", "row.edited");
        Verification sealed = verify(resealed());
        assertThat(codes(sealed)).containsExactly("row.edited");
        assertThat(sealed.findings().getFirst().facts()).containsEntry("fields", "payloadHash");
    }

    @Test
    void changed_metadata_is_seen() throws IOException {
        replace("events/1/meta", "account-3", "account-4");
        assertThat(codes(verify(resealed()))).containsExactly("row.edited");
    }

    @Test
    void a_changed_leaf_does_not_lead_to_the_root() throws IOException {
        replace("events/1/leaf", "account-3", "account-4");
        assertThat(codes(verify(resealed()))).containsExactlyInAnyOrder("pack.proof-refused", "row.edited");
    }

    @Test
    void a_proof_or_an_event_moved_to_another_place_is_refused() throws IOException {
        files.put("events/1/event.tlog-proof", files.get("events/2/event.tlog-proof"));
        assertThat(codes(verify(resealed()))).containsExactly("pack.proof-refused");
        List.of("leaf", "payload", "meta")
                .forEach(part -> files.put("events/1/" + part, files.get("events/2/" + part)));
        assertThat(codes(verify(resealed()))).containsExactly("pack.proof-refused", "leaf.out-of-place");
        replace("events/1/event.tlog-proof", "index 2", "index 1");
        assertThat(codes(verify(resealed()))).containsExactly("pack.proof-refused", "leaf.out-of-place");
    }

    @Test
    void an_inner_node_is_no_leaf() throws IOException {
        byte[] node = new byte[65];
        node[0] = 1;
        files.put("events/1/leaf", node);
        assertThat(codes(verify(resealed()))).containsExactly("pack.proof-refused", "leaf.malformed");
    }

    @Test
    void an_event_left_out_is_missed() throws IOException {
        files.keySet().removeIf(name -> name.startsWith("events/6/"));
        assertThat(codes(verify(Packs.zip(files)))).contains("pack.entry-missing");
        assertThat(verify(resealed()).exit()).isEqualTo(2);
    }

    @Test
    void an_event_left_out_of_the_manifest_too_changes_what_follows_from_the_others() throws IOException {
        files.keySet().removeIf(name -> name.startsWith("events/6/"));
        replace("manifest.json", "\"events\":[0,1,2,5,6,7]", "\"events\":[0,1,2,5,7]");
        assertThat(codes(verify(resealed()))).contains("pack.file-differs");
    }

    @Test
    void an_added_file_is_seen() throws IOException {
        files.put("events/9/leaf", files.get("events/1/leaf"));
        assertThat(codes(verify(Packs.zip(files)))).containsExactly("pack.entry-added");
        files.put("run-me.exe", new byte[] {1});
        assertThat(codes(verify(Packs.zip(files)))).containsExactly("pack.entry-added", "pack.entry-added");
    }

    @Test
    void words_lines_and_figures_that_say_something_else_are_seen() throws IOException {
        Map<String, byte[]> honest = new LinkedHashMap<>(files);
        replace("events.ndjson", AMOUNT, "9000.5");
        assertThat(codes(verify(resealed()))).containsExactly("pack.file-differs");
        files = new LinkedHashMap<>(honest);
        replace("summary.html", AMOUNT, "9000.5");
        assertThat(codes(verify(resealed()))).containsExactly("pack.file-differs");
        files = new LinkedHashMap<>(honest);
        replace("check.sh", "exit 2", "exit 0");
        assertThat(codes(verify(resealed()))).containsExactly("pack.file-differs");
        files = new LinkedHashMap<>(honest);
        replace("figures.json", "6000", "8000");
        assertThat(codes(verify(resealed()))).contains("pack.figure-differs");
    }

    @Test
    void words_of_another_version_are_a_gap_but_lines_of_events_never() throws IOException {
        files.put(
                "manifest.json",
                Packs.text(files, "manifest.json")
                        .replaceFirst("\"texts\":\"[^\"]*\"", "\"texts\":\"other\"")
                        .getBytes(StandardCharsets.UTF_8));
        replace("README.txt", "DOSSIER", "Dossier");
        assertThat(codes(verify(resealed()))).containsExactly("pack.text-not-compared");
        replace("events.ndjson", AMOUNT, "9000.5");
        assertThat(codes(verify(resealed()))).containsExactly("pack.text-not-compared", "pack.file-differs");
    }

    @Test
    void a_manifest_of_another_scope_or_size_is_seen() throws IOException {
        Map<String, byte[]> honest = new LinkedHashMap<>(files);
        replace("manifest.json", "\"case\":\"demo\"", "\"case\":\"other\"");
        assertThat(verify(resealed()).exit()).isEqualTo(2);
        files = new LinkedHashMap<>(honest);
        replace("manifest.json", "\"known\":{\"size\":38}", "\"known\":{\"size\":5}");
        assertThat(codes(verify(Packs.zip(files)))).containsExactly("pack.manifest-refused");
        files.put("manifest.json", "{\"format\":\"fil-rouge/evidence@v1\" }".getBytes(StandardCharsets.UTF_8));
        assertThat(codes(verify(Packs.zip(files)))).containsExactly("pack.manifest-refused");
        files.remove("manifest.json");
        assertThat(codes(verify(Packs.zip(files)))).containsExactly("pack.entry-missing");
    }

    @Test
    void a_list_of_sums_that_disagrees_is_seen() throws IOException {
        replace("SHA256SUMS", "check.sh", "check.ps");
        assertThat(codes(verify(Packs.zip(files)))).containsExactly("pack.entry-changed");
    }

    @Test
    void the_key_in_the_pack_counts_for_nothing() throws IOException {
        House forger = new House(folder.resolve("forger"));
        Told.in(forger);
        byte[] forged = forger.sign().newestNote().bytes();
        Verification verification = verifyWith(Packs.of(forger, "case", "demo"), brought(forged));
        assertThat(codes(verification)).contains("checkpoint.refused");
        assertThat(verification.exit()).isEqualTo(2);
        files.put("vkey", Files.readAllBytes(forger.log().resolve("vkey")));
        assertThat(codes(verify(resealed()))).as("it is there for information").isEmpty();
    }

    @Test
    void a_changed_key_is_followed_from_the_pinned_one_and_only_by_its_own_notes() throws IOException {
        try (KeyFolder keys = KeyFolder.take(house.keys, new Disk(), null)) {
            keys.rotate();
        }
        house.record(5);
        house.sign();
        files = Packs.files(Packs.of(house, "case", "demo", "kept", "8"));
        Verification followed = verify(Packs.zip(files));
        assertThat(codes(followed)).containsExactly("key.changed");
        assertThat(followed.exit()).isZero();
        files.remove("keys/1.note");
        assertThat(codes(verify(resealed()))).contains("checkpoint.refused");
    }

    @Test
    void a_question_that_no_pack_can_be_asked_is_refused() throws IOException {
        replace("manifest.json", "\"case\":\"demo\"", "\"case\":\"../x\"");
        assertThat(codes(verify(Packs.zip(files)))).containsExactly("pack.manifest-refused");
    }

    @Test
    void a_stripped_countersignature_leaves_the_quorum_unmet() throws IOException {
        SigningKey witness = SigningKey.ofWitness("witness.example/w", new byte[32]);
        SignedNote note = SignedNote.parse(files.get("checkpoint"));
        files.put(
                "checkpoint.cosigned",
                note.with(witness.cosign(note.text(), 1_800_000_000L)).bytes());
        byte[] policy = ("witness w " + witness.verifier() + "\nquorum w\n").getBytes(StandardCharsets.UTF_8);
        Brought brought = new Brought(vkey, policy, List.of(kept));
        assertThat(codes(verifyWith(resealed(), brought))).isEmpty();
        files.remove("checkpoint.cosigned");
        Verification stripped = verifyWith(resealed(), brought);
        assertThat(codes(stripped)).containsExactly("checkpoint.quorum-not-met");
        assertThat(stripped.exit()).isEqualTo(1);
    }

    @Test
    void a_time_stamp_covers_the_checkpoint_of_the_pack_and_no_other() throws Exception {
        try (TestAuthority authority = new TestAuthority()) {
            Path root = authority.rootFile(folder);
            try (StampAuthority asked = new StampAuthority(authority.address(), root)) {
                files.put("checkpoint.tsr", asked.stamp(files.get("checkpoint")));
                Brought brought = new Brought(vkey, null, List.of(kept), List.of(StampCheck.trusting(root)));
                assertThat(codes(verifyWith(resealed(), brought))).isEmpty();
                assertThat(codes(verify(resealed()))).containsExactly("stamp.not-checked");
                files.put("checkpoint.tsr", asked.stamp(kept));
                assertThat(codes(verifyWith(resealed(), brought))).containsExactly("stamp.of-another");
            }
        }
    }

    @Test
    void a_changed_consistency_proof_is_refused() throws IOException {
        String proof = Packs.text(files, "consistency");
        String hash = proof.replaceAll("(?s).*\"hashes\":\\[\"([^\"]*)\".*", "$1");
        byte[] other = Base64.getDecoder().decode(hash);
        other[0] ^= 1;
        replace("consistency", hash, Base64.getEncoder().encodeToString(other));
        assertThat(codes(verify(resealed()))).containsExactly("pack.consistency-refused", "pack.consistency-missing");
        files.remove("consistency");
        assertThat(verify(resealed()).exit()).isEqualTo(2);
    }

    @Test
    void a_history_rewritten_with_the_real_key_contradicts_what_was_kept() throws IOException {
        Checkpoint honest = Checkpoint.parse(SignedNote.parse(kept).text());
        SigningKey real = SigningKey.parse(
                Files.readString(house.keys.resolve("log.skey")).strip());
        Checkpoint otherwise = new Checkpoint(honest.origin(), 8, org.filrouge.ledger.tree.Merkle.EMPTY);
        assertThat(codes(verifyWith(
                        Packs.zip(files), brought(otherwise.sign(real).bytes()))))
                .containsExactly("checkpoint.history-rewritten");
        Checkpoint larger = new Checkpoint(honest.origin(), 99, org.filrouge.ledger.tree.Merkle.EMPTY);
        assertThat(codes(verifyWith(Packs.zip(files), brought(larger.sign(real).bytes()))))
                .containsExactly("checkpoint.rolled-back");
        Checkpoint split = new Checkpoint(honest.origin(), 38, org.filrouge.ledger.tree.Merkle.EMPTY);
        assertThat(codes(verifyWith(Packs.zip(files), brought(split.sign(real).bytes()))))
                .containsExactly("checkpoint.split-view");
    }

    @Test
    void a_second_file_of_one_name_is_seen() throws IOException {
        files.put("events/1/lead", files.get("events/2/leaf"));
        assertThat(codes(verify(bytes(Packs.zip(files), "events/1/lead", "events/1/leaf"))))
                .contains("pack.entry-unsafe");
    }

    @Test
    void a_name_that_leads_elsewhere_is_not_followed() throws IOException {
        for (String name :
                List.of("../../evil", "/etc/passwd", "events\\1", "a/../b", "C:evil", "events/1/\u001b[2J")) {
            Map<String, byte[]> with = new LinkedHashMap<>(files);
            with.put(name, new byte[] {1});
            Verification verification = verify(Packs.zip(with));
            assertThat(codes(verification)).as(name).containsExactly("pack.entry-unsafe");
            assertThat(verification.findings().getFirst().facts().get("name")).doesNotContain("\u001b");
        }
    }

    @Test
    void a_link_is_not_followed() throws IOException {
        byte[] zip = Packs.zip(files);
        tamperWith(zip, "vkey", at -> {
            zip[at + 5] = 3;
            zip[at + 41] = (byte) 0xa1;
        });
        assertThat(codes(verify(zip))).contains("pack.entry-unsafe");
    }

    @Test
    void a_file_that_says_it_is_huge_is_not_unpacked() throws IOException {
        byte[] zip = Packs.zip(files);
        tamperWith(zip, "events/1/payload", at -> zip[at + 27] = 0x7f);
        assertThat(codes(verify(zip))).contains("pack.entry-unsafe");
        Map<String, byte[]> bomb = new LinkedHashMap<>(files);
        bomb.put("events/1/payload", new byte[1 << 25]);
        assertThat(codes(verify(Packs.zip(bomb)))).contains("pack.entry-unsafe");
    }

    @Test
    void a_directory_that_contradicts_the_files_is_seen() throws IOException {
        byte[] zip = Packs.zip(files);
        tamperWith(zip, "events/1/leaf", at -> zip[at + 46 + 7] = '2');
        assertThat(codes(verify(zip))).contains("pack.entry-unsafe");
    }

    @Test
    void a_damaged_zip_is_not_checked_and_never_a_crash() throws IOException {
        byte[] zip = Packs.zip(files);
        for (int cut = 3; cut < zip.length; cut += zip.length / 60) {
            byte[] part = Arrays.copyOf(zip, cut);
            assertThatThrownBy(() -> verify(part)).isInstanceOf(CannotCheck.class);
        }
        for (int at = 2; at < zip.length; at += 211) {
            byte[] flipped = zip.clone();
            flipped[at] ^= 0x10;
            try {
                verify(flipped);
            } catch (CannotCheck told) {
                assertThat(told).hasMessageContaining("zip");
            }
        }
    }

    private interface At {
        void set(int at);
    }

    /** Changes the central directory's entry of a name. */
    private static void tamperWith(byte[] zip, String name, At change) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int at = zip.length - 46 - wanted.length; at >= 0; at--) {
            if (zip[at] == 'P'
                    && zip[at + 1] == 'K'
                    && zip[at + 2] == 1
                    && zip[at + 3] == 2
                    && Arrays.equals(zip, at + 46, at + 46 + wanted.length, wanted, 0, wanted.length)
                    && (zip[at + 28] & 0xff) == wanted.length) {
                change.set(at);
                return;
            }
        }
        throw new AssertionError("no entry " + name);
    }

    private static byte[] bytes(byte[] zip, String from, String to) {
        String all = new String(zip, StandardCharsets.ISO_8859_1).replace(from, to);
        return all.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void replace(String name, String from, String to) {
        String before = Packs.text(files, name);
        assertThat(before).contains(from);
        files.put(name, before.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] resealed() {
        return Packs.zip(Packs.resealed(files));
    }

    private Verification verify(byte[] zip) throws IOException {
        return verifyWith(zip, brought(kept));
    }

    private Verification verifyWith(byte[] zip, Brought brought) throws IOException {
        Path file = folder.resolve("pack.zip");
        Files.write(file, zip);
        return Verifier.of(file, brought, Instant.now());
    }

    private Brought brought(byte[]... notes) {
        return new Brought(vkey, null, List.of(notes));
    }

    private static List<String> codes(Verification verification) {
        return verification.findings().stream().map(Found::code).toList();
    }
}
