package org.filrouge.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.filrouge.kernel.access.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTest {

    @TempDir
    private Path keys;

    @Test
    void whoAnAccountIsIsFoundByPseudonymLoginAndSubject() {
        try (Directory directory = Directory.in(keys)) {
            assertThat(directory.isEmpty()).isTrue();
            AccountId here = directory.pseudonym();
            directory.add(here, "Claire.Martin", "Claire Martin", "hash", true);
            AccountId elsewhere = directory.pseudonym();
            directory.add(elsewhere, "https://idp.example", "sub-1", "Paul Durand", "paul@example.org");

            assertThat(here.slug()).matches("a-[0-9a-f]{16}");
            assertThat(directory.byLogin("CLAIRE.MARTIN")).map(Account::id).contains(here);
            assertThat(directory.find(here)).hasValueSatisfying(account -> {
                assertThat(account.mustChangePassword()).isTrue();
                assertThat(account.displayName()).isEqualTo("Claire Martin");
            });
            assertThat(directory.bySubject("https://idp.example", "sub-1")).hasValueSatisfying(account -> {
                assertThat(account.id()).isEqualTo(elsewhere);
                assertThat(account.email()).isEqualTo("paul@example.org");
                assertThat(account.hasPassword()).isFalse();
            });
            assertThat(directory.bySubject("https://other.example", "sub-1")).isEmpty();
            assertThat(directory.all()).hasSize(2);
        }
    }

    @Test
    void aLoginIsNobodyElsesAndHasItsForm() {
        try (Directory directory = Directory.in(keys)) {
            directory.add(directory.pseudonym(), "claire", "Claire", "hash", true);
            assertThatThrownBy(() -> directory.add(directory.pseudonym(), "Claire", "Other", "hash", true))
                    .isInstanceOf(AccessUnusable.class);
            assertThatThrownBy(() -> directory.add(directory.pseudonym(), "a b", "Other", "hash", true))
                    .isInstanceOf(AccessUnusable.class);
        }
    }

    @Test
    void itsOwnerAloneMayReadTheFile() throws IOException {
        try (Directory directory = Directory.in(keys.resolve("made"))) {
            assertThat(directory.isEmpty()).isTrue();
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(keys.resolve("made/accounts.sqlite"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void nothingOfAForgottenPersonIsLeftInAnyFile() throws IOException {
        try (Directory directory = Directory.in(keys)) {
            for (int i = 0; i < 200; i++) {
                directory.add(directory.pseudonym(), "other-" + i, "Someone Else " + i, "hash-" + i, false);
            }
            AccountId account = directory.pseudonym();
            directory.add(account, "canary.login", "Canary Displayname", "canaryhash", false);
            directory.describe(account, "Canary Renamed", "canary@mailbox.example");
            assertThat(contents())
                    .contains("canary.login")
                    .contains("Canary Renamed")
                    .contains("canary@mailbox");

            directory.forget(account);

            assertThat(directory.find(account)).isEmpty();
            assertThat(contents().toLowerCase(java.util.Locale.ROOT)).doesNotContain("canary", account.slug());
            assertThat(directory.all()).hasSize(200);
        }
        assertThat(contents().toLowerCase(java.util.Locale.ROOT)).doesNotContain("canary");
    }

    /** Every byte of every file of the folder, as characters. */
    private String contents() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(keys)) {
            for (Path file : files.toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
