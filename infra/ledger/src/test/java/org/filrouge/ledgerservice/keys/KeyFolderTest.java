package org.filrouge.ledgerservice.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.tree.Merkle;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.testing.Attack;
import org.filrouge.ledgerservice.testing.DyingDisk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {

    @TempDir
    Path folder;

    @Test
    void the_first_start_makes_a_key_that_only_its_owner_may_read() throws IOException {
        try (KeyFolder keys = take(null)) {
            assertThat(keys.origin()).matches("fil-rouge\\.local/[0-9a-f]{8}");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path("log.skey"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path(""))))
                .isEqualTo("rwx------");
    }

    @Test
    void the_origin_stays_what_it_was_at_the_first_start() {
        take("audit.example.org/main").close();
        try (KeyFolder keys = take(null)) {
            assertThat(keys.origin()).isEqualTo("audit.example.org/main");
        }
        assertThatThrownBy(() -> take("audit.example.org/other")).isInstanceOf(KeysUnusable.class);
    }

    @Attack(
            on = Attack.Aim.PROOFS,
            does = "two programs signing with one key",
            gives = "the second does not start",
            as = Attack.Outcome.REFUSED)
    void two_programs_do_not_sign_with_one_key() {
        try (KeyFolder held = take(null)) {
            assertThatThrownBy(() -> take(null))
                    .isInstanceOf(KeysUnusable.class)
                    .hasMessageContaining("Another Fil Rouge");
        }
    }

    @Test
    void a_key_without_its_anchor_and_an_anchor_without_its_key_are_refused() throws IOException {
        try (KeyFolder keys = take(null)) {
            keys.anchor(new Checkpoint(keys.origin(), 1, Merkle.leaf(new byte[0])).sign(keys.key()));
        }
        byte[] key = Files.readAllBytes(path("log.skey"));
        Files.delete(path("log.skey"));
        assertThatThrownBy(() -> take(null)).isInstanceOf(KeysUnusable.class).hasMessageContaining("put it back");
        Files.write(path("log.skey"), key);
        Files.delete(path("anchor"));
        assertThatThrownBy(() -> take(null)).isInstanceOf(KeysUnusable.class).hasMessageContaining("old copy");
    }

    @Test
    void whoever_pinned_a_key_follows_its_rotations_and_nobody_elses() {
        VerifierKey first;
        VerifierKey second;
        List<SignedNote> notes;
        try (KeyFolder keys = take(null)) {
            first = keys.key().verifier();
            keys.rotate();
            second = keys.key().verifier();
            keys.rotate();
            notes = keys.rotations();
            assertThat(keys.chain().newestFirst()).containsExactly(keys.key().verifier(), second, first);
            assertThat(keys.chain().open(keys.anchor()).size()).isZero();
            assertThat(KeyChain.from(first, notes)).isEqualTo(keys.chain());
            assertThat(KeyChain.from(second, notes).newestFirst()).doesNotContain(first);
        }
        SignedNote forged =
                new SignedNote(notes.getFirst().text(), notes.getLast().signatures());
        assertThatThrownBy(() -> KeyChain.from(first, List.of(forged))).isInstanceOf(Malformed.class);
    }

    @Test
    void a_rotation_that_is_killed_has_happened_or_has_not() {
        VerifierKey first;
        try (KeyFolder keys = take(null)) {
            first = keys.key().verifier();
        }
        boolean killed = true;
        for (int writes = 0; killed; writes++) {
            killed = rotates(new DyingDisk(writes, writes % 2 == 0));
            try (KeyFolder keys = take(null)) {
                assertThat(keys.chain().newest()).isEqualTo(keys.key().verifier());
                assertThat(KeyChain.from(first, keys.rotations()).newest())
                        .isEqualTo(keys.key().verifier());
            }
        }
    }

    private boolean rotates(Disk disk) {
        try (KeyFolder keys = KeyFolder.take(path(""), disk, null)) {
            keys.rotate();
            return false;
        } catch (DyingDisk.Killed killed) {
            return true;
        }
    }

    private KeyFolder take(@Nullable String origin) {
        return KeyFolder.take(path(""), new Disk(), origin);
    }

    private Path path(String name) {
        return folder.resolve("keys").resolve(name);
    }
}
