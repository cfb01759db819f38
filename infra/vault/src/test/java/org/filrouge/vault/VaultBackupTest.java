package org.filrouge.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultBackupTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path root;

    @Test
    void aBackupIsWrittenBesideAnOpenVaultAndGivesBackWhatWasNotDestroyedSince() {
        Path file = root.resolve("vault.backup");
        VaultKey kept;
        VaultKey gone;
        try (Vault vault = Vault.open(folder(), keys())) {
            kept = vault.forDocument();
            gone = vault.forSubject("person:p-1", "details");
            assertThat(VaultBackup.write(folder(), file, NOW)).isEqualTo(NOW.plus(Duration.ofDays(30)));
            vault.destroy(List.of(gone.id()), "e-7");
        }

        assertThat(VaultBackup.putBack(file, folder(), keys(), NOW.plusSeconds(60)))
                .isEqualTo(1);

        try (Vault vault = Vault.open(folder(), keys())) {
            assertThat(vault.find(kept.id())).contains(kept);
            assertThat(vault.find(gone.id())).isEmpty();
            assertThat(vault.isDestroyed(gone.id())).isTrue();
        }
    }

    @Test
    void aBackupCopiedBackByHandDoesNotOpenUntilTombstonesAreApplied() throws IOException {
        VaultKey gone;
        Path copy = root.resolve("copy");
        try (Vault vault = Vault.open(folder(), keys())) {
            gone = vault.forSubject("person:p-1", "details");
        }
        Files.copy(folder().resolve(VaultFile.NAME), copy);
        try (Vault vault = Vault.open(folder(), keys())) {
            vault.destroy(List.of(gone.id()), "e-7");
        }
        Files.delete(folder().resolve(VaultFile.NAME));
        Files.copy(copy, folder().resolve(VaultFile.NAME));

        assertThatThrownBy(() -> Vault.open(folder(), keys())).hasMessageContaining("apply-tombstones");
        assertThat(Vault.applyTombstones(folder(), keys())).isEqualTo(1);
        Vault.open(folder(), keys()).close();
    }

    @Test
    void whatTheLogSaysIsDestroyedIsDestroyedEvenWhenTheListWasLost() {
        VaultKey gone;
        try (Vault vault = Vault.open(folder(), keys())) {
            gone = vault.forSubject("person:p-1", "details");
            assertThat(vault.thereOf(List.of(gone.id()))).containsExactly(gone.id());
        }
        assertThat(Vault.applyTombstones(folder(), keys(), Set.of(gone.id()), "e-7"))
                .isEqualTo(1);
        try (Vault vault = Vault.open(folder(), keys())) {
            assertThat(vault.thereOf(List.of(gone.id()))).isEmpty();
            assertThat(vault.isDestroyed(gone.id())).isTrue();
        }
    }

    @Test
    void aBackupIsRefusedOnceItShouldHaveBeenDeleted() {
        Path file = root.resolve("vault.backup");
        try (Vault vault = Vault.open(folder(), keys())) {
            vault.forDocument();
        }
        VaultBackup.write(folder(), file, NOW);
        assertThatThrownBy(() -> VaultBackup.putBack(file, folder(), keys(), NOW.plus(Duration.ofDays(31))))
                .hasMessageContaining("to be deleted by 2026-03-31");
        assertThatThrownBy(() -> VaultBackup.write(folder(), file, NOW)).hasMessageContaining("already");
    }

    @Test
    void whatIsNoBackupIsNotPutBack() throws IOException {
        Path file = Files.writeString(root.resolve("letter"), "Dear all", ISO_8859_1);
        assertThatThrownBy(() -> VaultBackup.putBack(file, folder(), keys(), NOW))
                .hasMessageContaining("no backup");
        assertThatThrownBy(() -> VaultBackup.write(folder(), root.resolve("f"), NOW))
                .hasMessageContaining("no file");
    }

    @Test
    void aKeyThatIsOnlyInANewerBackupGetsItsTombstoneToo() {
        KeyId elsewhere = new KeyId("0a".repeat(16));
        try (Vault vault = Vault.open(folder(), keys())) {
            vault.destroy(List.of(elsewhere), "e-7");
            assertThat(vault.isDestroyed(elsewhere)).isTrue();
        }
    }

    private Path folder() {
        return root.resolve("vault");
    }

    private Path keys() {
        return root.resolve("keys");
    }
}
