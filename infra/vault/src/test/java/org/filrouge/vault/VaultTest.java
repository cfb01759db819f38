package org.filrouge.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    @TempDir
    Path root;

    private Path folder;
    private Path keys;

    @BeforeEach
    void folders() {
        folder = root.resolve("vault");
        keys = root.resolve("keys");
    }

    @Test
    void a_key_is_there_after_a_restart_and_commits_to_the_same_secret() {
        VaultKey made;
        try (Vault vault = Vault.open(folder, keys)) {
            made = vault.forDocument();
        }

        try (Vault vault = Vault.open(folder, keys)) {
            VaultKey found = vault.find(made.id()).orElseThrow();
            assertThat(found.secret()).isEqualTo(made.secret());
            assertThat(found.commitment()).isEqualTo(made.commitment()).hasSize(64);
        }
    }

    @Test
    void every_document_has_a_key_of_its_own_and_a_subject_one_for_each_purpose() {
        try (Vault vault = Vault.open(folder, keys)) {
            assertThat(vault.forDocument().id())
                    .isNotEqualTo(vault.forDocument().id());
            VaultKey contact = vault.forSubject("person:p-1", "contact");
            assertThat(vault.forSubject("person:p-1", "contact")).isEqualTo(contact);
            assertThat(vault.forSubject("person:p-1", "votes").id()).isNotEqualTo(contact.id());
            assertThat(vault.forSubject("person:p-2", "contact").id()).isNotEqualTo(contact.id());
            assertThat(vault.keysOf("person:p-1")).hasSize(2);
        }
    }

    @Test
    void a_destroyed_key_leaves_no_byte_in_any_file_of_the_vault() throws IOException {
        Deque<byte[]> wrapped = new ArrayDeque<>();
        KeyEncryption remembering = new KeyEncryption() {
            @Override
            public byte[] wrap(KeyId id, byte[] key) {
                byte[] plain = Arrays.copyOf(key, key.length);
                wrapped.addLast(plain);
                return plain;
            }

            @Override
            public byte[] unwrap(KeyId id, byte[] bytes) {
                return bytes;
            }
        };
        try (Vault vault = Vault.open(folder, keys, remembering, Chance.ofTheMachine(), Clock.systemUTC())) {
            List<VaultKey> doomed =
                    Stream.generate(vault::forDocument).limit(300).toList();
            byte[] one = doomed.get(17).secret().getEncoded();
            assertThat(anyFileHolds(one)).isTrue();

            vault.destroy(doomed.stream().map(VaultKey::id).toList(), "erasure:e-1");

            for (VaultKey key : doomed) {
                assertThat(vault.find(key.id())).isEmpty();
                assertThat(vault.isDestroyed(key.id())).isTrue();
                assertThat(anyFileHolds(key.secret().getEncoded())).isFalse();
            }
            assertThat(vault.tombstones()).hasSize(300).allMatch(stone -> stone.reason()
                    .equals("erasure:e-1"));
        }
    }

    @Test
    void the_name_of_a_destroyed_key_is_never_given_again() {
        byte[] forced = new byte[KeyId.BYTES];
        KeyId destroyed = KeyId.of(forced);
        Chance known = forcing(forced);
        try (Vault vault = Vault.open(folder, keys, null, known, Clock.systemUTC())) {
            assertThat(vault.newKeyFor("person:p-1", "contact").id()).isEqualTo(destroyed);
            vault.destroy(List.of(destroyed), "erasure:e-1");
            assertThat(vault.newKeyFor("person:p-1", "contact").id()).isNotEqualTo(destroyed);
        }
        try (Vault vault = Vault.open(folder, keys, null, forcing(forced), Clock.systemUTC())) {
            assertThat(vault.newKeyFor("person:p-2", "contact").id()).isNotEqualTo(destroyed);
        }
    }

    @Test
    void a_subject_whose_key_was_destroyed_gets_a_new_one_only_when_that_is_asked_for() {
        try (Vault vault = Vault.open(folder, keys)) {
            VaultKey first = vault.forSubject("person:p-1", "contact");
            vault.destroy(List.of(first.id()), "erasure:e-1");

            assertThatThrownBy(() -> vault.forSubject("person:p-1", "contact")).isInstanceOf(SubjectErased.class);

            VaultKey second = vault.newKeyFor("person:p-1", "contact");
            assertThat(vault.forSubject("person:p-1", "contact")).isEqualTo(second);
        }
    }

    @Test
    void an_older_backup_is_refused_until_its_tombstones_are_applied() throws IOException {
        VaultKey doomed;
        Path backup = root.resolve("backup.sqlite");
        try (Vault vault = Vault.open(folder, keys)) {
            doomed = vault.forDocument();
            Files.copy(folder.resolve(VaultFile.NAME), backup);
            vault.destroy(List.of(doomed.id()), "erasure:e-1");
        }
        Files.copy(backup, folder.resolve(VaultFile.NAME), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> Vault.open(folder, keys)).hasMessageContaining("apply-tombstones");
        assertThat(Vault.applyTombstones(folder, keys)).isEqualTo(1);

        try (Vault vault = Vault.open(folder, keys)) {
            assertThat(vault.find(doomed.id())).isEmpty();
        }
    }

    @Test
    void a_destruction_cut_short_by_a_kill_is_finished_at_the_next_start() throws IOException {
        VaultKey doomed;
        Path before = root.resolve("before.sqlite");
        try (Vault vault = Vault.open(folder, keys)) {
            doomed = vault.forDocument();
            Files.copy(folder.resolve(VaultFile.NAME), before);
            vault.destroy(List.of(doomed.id()), "erasure:e-1");
        }
        Files.copy(before, folder.resolve(VaultFile.NAME), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.copy(keys.resolve(Tombstones.NAME), keys.resolve("tombstones-under-way"));
        Files.writeString(keys.resolve(Tombstones.NAME), doomed.id().hex().substring(0, 9));

        try (Vault vault = Vault.open(folder, keys)) {
            assertThat(vault.find(doomed.id())).isEmpty();
            assertThat(vault.tombstones()).extracting(Tombstone::key).containsExactly(doomed.id());
        }
        assertThat(keys.resolve("tombstones-under-way")).doesNotExist();
    }

    @Test
    void a_vault_without_its_key_encryption_key_does_not_start_with_a_new_one() throws IOException {
        try (Vault vault = Vault.open(folder, keys)) {
            vault.forDocument();
        }
        Files.delete(keys.resolve(KeyFile.NAME));

        assertThatThrownBy(() -> Vault.open(folder, keys)).hasMessageContaining("missing");
    }

    @Test
    void a_lost_vault_is_not_silently_begun_anew() throws IOException {
        try (Vault vault = Vault.open(folder, keys)) {
            vault.forDocument();
        }
        Files.delete(folder.resolve(VaultFile.NAME));

        assertThatThrownBy(() -> Vault.open(folder, keys)).hasMessageContaining("missing");
    }

    @Test
    void a_vault_is_not_opened_with_another_ones_key() throws IOException {
        try (Vault vault = Vault.open(folder, keys)) {
            vault.forDocument();
        }
        Files.write(keys.resolve(KeyFile.NAME), new byte[VaultKey.BYTES]);

        assertThatThrownBy(() -> Vault.open(folder, keys)).hasMessageContaining("different backups");
    }

    @Test
    void its_files_in_the_keys_folder_are_their_owners_alone() throws IOException {
        try (Vault vault = Vault.open(folder, keys)) {
            vault.destroy(List.of(vault.forDocument().id()), "erasure:e-1");
        }

        for (String name : List.of(KeyFile.NAME, Tombstones.NAME)) {
            assertThat(Files.getPosixFilePermissions(keys.resolve(name)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve(VaultFile.NAME)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void a_key_never_shows_itself_when_it_is_printed() {
        try (Vault vault = Vault.open(folder, keys)) {
            VaultKey key = vault.forDocument();
            assertThat(key).hasToString("key " + key.id());
        }
    }

    private static Chance forcing(byte[] first) {
        Chance machine = Chance.ofTheMachine();
        boolean[] used = new boolean[2];
        return count -> {
            // The first two names asked for are the same one.
            for (int i = 0; count == KeyId.BYTES && i < used.length; i++) {
                if (!used[i]) {
                    used[i] = true;
                    return first.clone();
                }
            }
            return machine.bytes(count);
        };
    }

    private boolean anyFileHolds(byte[] bytes) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (holds(Files.readAllBytes(file), bytes)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(byte[] whole, byte[] part) {
        for (int i = 0; i + part.length <= whole.length; i++) {
            if (Arrays.mismatch(whole, i, i + part.length, part, 0, part.length) < 0) {
                return true;
            }
        }
        return false;
    }
}
