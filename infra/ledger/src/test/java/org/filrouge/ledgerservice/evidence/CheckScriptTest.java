package org.filrouge.ledgerservice.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.tree.Merkle;
import org.filrouge.ledgerservice.testing.House;
import org.filrouge.ledgerservice.testing.Packs;
import org.filrouge.ledgerservice.testing.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in the pack, run by a shell with nothing but openssl and coreutils. */
class CheckScriptTest {

    private static final int FINE = 0;
    private static final int INCOMPLETE = 1;
    private static final int REFUSED = 2;

    @TempDir
    Path folder;

    private House house;
    private String vkey;
    private Map<String, byte[]> files;
    private String said = "";

    @BeforeEach
    void pack() throws IOException, InterruptedException {
        assumeTrue(isThere("openssl", "version"), "skipped: no openssl on the PATH");
        assumeTrue(isThere("sha256sum", "--version"), "skipped: no coreutils on the PATH");
        house = new House(folder);
        Told.in(house);
        house.sign();
        house.record(30);
        house.sign();
        vkey = Files.readString(house.log().resolve("vkey")).lines().findFirst().orElseThrow();
        files = Packs.files(Packs.of(house, "case", "demo", "kept", "8"));
    }

    @Test
    void it_finds_the_honest_pack_proven() throws Exception {
        assertThat(check(files, vkey, kept(8))).as(said).isEqualTo(FINE);
        assertThat(said).contains("OK checkpoint: 38", "OK events · événements: 6", "OK kept · conservé: 8");
    }

    @Test
    void without_what_was_kept_it_says_not_provable() throws Exception {
        assertThat(check(files, vkey, null)).as(said).isEqualTo(INCOMPLETE);
        assertThat(said).contains("NOT PROVABLE");
        assertThat(check(Packs.files(Packs.of(house, "case", "demo")), vkey, kept(8)))
                .as(said)
                .isEqualTo(INCOMPLETE);
        assertThat(said).contains("kept=8");
    }

    @Test
    void it_follows_consistency_from_any_size() throws Exception {
        House growing = new House(folder.resolve("growing"));
        for (int size = 1; size <= 9; size++) {
            growing.record(1);
            growing.sign();
        }
        Told.in(growing);
        growing.sign();
        String key = Files.readString(growing.log().resolve("vkey"))
                .lines()
                .findFirst()
                .orElseThrow();
        for (int size : List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 17)) {
            byte[] note = Files.readAllBytes(growing.log().resolve("checkpoints/" + size));
            Map<String, byte[]> pack = Packs.files(Packs.of(growing, "case", "demo", "kept", Integer.toString(size)));
            assertThat(check(pack, key, note)).as("kept %s: %s", size, said).isEqualTo(FINE);
        }
    }

    @Test
    void another_key_is_refused() throws Exception {
        String other = SigningKey.ofLog(vkey.substring(0, vkey.indexOf('+')), new byte[32])
                .verifier()
                .toString();
        assertThat(check(files, other, kept(8))).as(said).isEqualTo(REFUSED);
        assertThat(said).contains("not signed by this key");
    }

    @Test
    void whatever_was_changed_is_refused_with_all_sums_made_anew() throws Exception {
        refused("events/1/payload", "5000.5", "9000.5", "events/1/payload: changed");
        refused("events/1/meta", "account-3", "account-4", "events/1/meta: changed");
        refused("events/1/leaf", "account-3", "account-4", "not in the signed log");
        refused("events/1/event.tlog-proof", "index 1", "index 2", "another proof");
        refused("checkpoint", "\n38\n", "\n39\n", "not signed by this key");
    }

    @Test
    void a_file_that_differs_from_its_sum_is_refused() throws Exception {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put("summary.html", new byte[] {1});
        assertThat(check(changed, vkey, kept(8))).isEqualTo(REFUSED);
    }

    @Test
    void a_moved_event_is_refused() throws Exception {
        Map<String, byte[]> moved = new LinkedHashMap<>(files);
        List.of("leaf", "payload", "meta", "event.tlog-proof")
                .forEach(part -> moved.put("events/1/" + part, files.get("events/2/" + part)));
        assertThat(check(Packs.resealed(moved), vkey, kept(8))).as(said).isEqualTo(REFUSED);
        assertThat(said).contains("out of place");
    }

    @Test
    void a_history_rewritten_with_the_real_key_is_refused() throws Exception {
        SigningKey real = SigningKey.parse(
                Files.readString(house.keys.resolve("log.skey")).strip());
        String origin = Checkpoint.parse(SignedNote.parse(kept(8)).text()).origin();
        byte[] other = new Checkpoint(origin, 8, Merkle.EMPTY).sign(real).bytes();
        assertThat(check(files, vkey, other)).as(said).isEqualTo(REFUSED);
        assertThat(said).contains("history rewritten");
        byte[] larger = new Checkpoint(origin, 99, Merkle.EMPTY).sign(real).bytes();
        assertThat(check(files, vkey, larger)).isEqualTo(REFUSED);
        byte[] split = new Checkpoint(origin, 38, Merkle.EMPTY).sign(real).bytes();
        assertThat(check(files, vkey, split)).isEqualTo(REFUSED);
    }

    private void refused(String name, String from, String to, String why) throws Exception {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        assertThat(Packs.text(files, name)).contains(from);
        changed.put(name, Packs.text(files, name).replace(from, to).getBytes(StandardCharsets.UTF_8));
        assertThat(check(Packs.resealed(changed), vkey, kept(8))).as(said).isEqualTo(REFUSED);
        assertThat(said).contains(why);
    }

    private byte[] kept(int size) throws IOException {
        return Files.readAllBytes(house.log().resolve("checkpoints/" + size));
    }

    private int check(Map<String, byte[]> pack, String key, byte[] note) throws IOException, InterruptedException {
        Path unpacked = Files.createTempDirectory(folder, "unpacked");
        for (Map.Entry<String, byte[]> file : pack.entrySet()) {
            Path target = unpacked.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        if (note == null) {
            return run(unpacked, "sh", "check.sh", key);
        }
        Path kept = Files.write(Files.createTempFile(folder, "kept", ""), note);
        return run(unpacked, "sh", "check.sh", key, kept.toString());
    }

    private boolean isThere(String... command) throws InterruptedException {
        try {
            return run(folder, command) == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private int run(Path where, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "said", "");
        Process process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        said = Files.readString(out);
        return process.exitValue();
    }
}
