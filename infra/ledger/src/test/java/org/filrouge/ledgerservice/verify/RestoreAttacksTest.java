package org.filrouge.ledgerservice.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.ledgerservice.testing.Attack.Aim.BACKUP;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.GAP;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.MANIPULATION;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.NOTICE;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.REFUSED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.ledgerservice.keys.KeysUnusable;
import org.filrouge.ledgerservice.keys.RestoreDeclaration;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.publish.LogRefused;
import org.filrouge.ledgerservice.publish.Restore;
import org.filrouge.ledgerservice.rows.LedgerRows;
import org.filrouge.ledgerservice.testing.Attack;
import org.filrouge.ledgerservice.testing.DyingDisk;
import org.filrouge.ledgerservice.testing.Forger;
import org.filrouge.ledgerservice.testing.House;
import org.junit.jupiter.api.Test;

/** The declared restore: 290 of 310 signed events are left. What it shows for ever, and what it does not let through. */
class RestoreAttacksTest extends AttackedHouse {

    private static final String WHY = "the disk failed";

    @Attack(on = BACKUP, does = "an old copy put back and declared by two persons", gives = "log.restored", as = NOTICE)
    void a_declared_restore_is_a_notice_for_ever() throws IOException {
        cutBack();
        VerifierKey next = declared();
        house.record(5);
        byte[] later = house.sign().newestNote().bytes();
        Verification pinnedBefore = seen();
        assertThat(facts(pinnedBefore, "log.restored"))
                .containsEntry("declared", "head of data")
                .containsEntry("confirmed", "treasurer")
                .containsEntry("kept", "290")
                .containsEntry("lost", "20")
                .containsEntry("reason", WHY);
        seen(verify(house.data, newest));
        seen(verify(house.log(), kept, newest, later));
        seen(Verifier.of(house.data, new Brought(next, null, List.of(later)), Instant.now()));
        assertThat(Files.exists(house.log().resolve("restores/1/checkpoints/310")))
                .isTrue();
        assertThat(Files.exists(house.log().resolve("restores/1.note"))).isTrue();
    }

    @Attack(on = BACKUP, does = "an old copy put back twice, each time declared", gives = "log.restored", as = NOTICE)
    void two_restores_after_each_other_are_two_notices() {
        cutBack();
        declared();
        house.tamper("DELETE FROM event WHERE position >= 280");
        declared();
        assertThat(seen().findings()).hasSize(2);
        assertThat(RestoreDeclaration.base(new Forger(house).key().verifier().name()))
                .isEqualTo(vkey.name());
    }

    @Attack(
            on = BACKUP,
            does = "a new log begun over an old copy, without a declaration",
            gives = "checkpoint.refused",
            as = MANIPULATION)
    void an_undeclared_restore_is_a_manipulation() {
        cutBack();
        House.delete(house.keys);
        House.delete(house.log());
        house.sign();
        seen();
    }

    @Attack(
            on = BACKUP,
            does = "a declared restore whose declaration was changed afterwards",
            gives = {"checkpoint.refused", "restore.refused"},
            as = MANIPULATION)
    void a_changed_declaration_is_a_manipulation() throws IOException {
        cutBack();
        declared();
        Path note = house.log().resolve("restores/1.note");
        Files.writeString(note, Files.readString(note).replace("kept 290", "kept 291"));
        seen();
    }

    @Attack(
            on = BACKUP,
            does = "a declared restore used to rewrite what was kept",
            gives = {"log.restored", "restore.history-differs"},
            as = MANIPULATION)
    void a_history_rewritten_behind_a_restore_is_seen() {
        cutBack();
        declared();
        new Forger(house).rewrite(7);
        Verification verification = verify(house.data, kept);
        assertThat(facts(verification, "restore.history-differs")).containsEntry("position", "7");
        assertThat(codes(verification)).contains("checkpoint.nothing-kept");
        seen(verify(house.data, kept, new Forger(house).rewrite(7).bytes()));
    }

    @Attack(
            on = BACKUP,
            does = "a restore declared, and the old log signed on",
            gives = {"checkpoint.rolled-back", "log.restored"},
            as = MANIPULATION)
    void a_checkpoint_that_the_old_log_signed_after_its_last_word_contradicts_it() throws IOException {
        House other = new House(folder.resolve("copy"));
        house.copyData(other.data);
        Files.createDirectories(other.keys);
        for (String file : List.of("log.skey", "anchor")) {
            Files.copy(house.keys.resolve(file), other.keys.resolve(file));
        }
        other.recordTogether(1, 5);
        byte[] after = other.sign().newestNote().bytes();
        cutBack();
        declared();
        seen(verify(house.data, after));
    }

    @Attack(
            on = BACKUP,
            does = "a declared restore with the published files of the old copy: the newest are lost too",
            gives = {"log.restored", "restore.not-compared"},
            as = GAP)
    void a_restore_without_the_old_logs_newest_files_is_a_gap() throws IOException {
        cutBack();
        Files.write(house.log().resolve("checkpoint"), kept);
        Files.delete(house.log().resolve("checkpoints/310"));
        Files.delete(house.log().resolve("tile/0/001.p/54"));
        Files.delete(house.log().resolve("tile/entries/001.p/54"));
        declared();
        assertThat(facts(seen(), "restore.not-compared")).containsEntry("there", "300");
        seen(verify(house.data, newest, kept));
    }

    @Attack(
            on = BACKUP,
            does = "a declared restore without any published file of the old log",
            gives = {"checkpoint.nothing-kept", "log.restored", "restore.not-compared"},
            as = GAP)
    void a_restore_without_the_old_logs_files_proves_nothing_of_before() {
        cutBack();
        House.delete(house.log());
        declared();
        seen();
    }

    @Attack(
            on = BACKUP,
            does = "a restore declared over damaged published files",
            gives = "the verb refuses",
            as = REFUSED)
    void damaged_files_are_not_put_aside_as_the_old_log() {
        cutBack();
        House.delete(house.log().resolve("tile"));
        assertThatThrownBy(() -> ceremony(restore -> restore.propose("head of data", WHY)))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("damaged");
    }

    @Attack(on = BACKUP, does = "a restore confirmed by whoever declared it", gives = "the verb refuses", as = REFUSED)
    void one_person_alone_does_not_restore() {
        cutBack();
        ceremony(restore -> {
            assertThatThrownBy(() -> restore.confirm("treasurer", Instant.now()))
                    .isInstanceOf(KeysUnusable.class);
            restore.propose("Head of data", WHY);
            assertThatThrownBy(() -> restore.confirm("head-of data ", Instant.now()))
                    .isInstanceOf(KeysUnusable.class)
                    .hasMessageContaining("does not confirm it");
            return null;
        });
        assertThatThrownBy(() -> house.sign()).isInstanceOf(LogRefused.class);
    }

    @Attack(
            on = BACKUP,
            does = "a restore declared over a copy that was changed",
            gives = "the verb refuses",
            as = REFUSED)
    void a_changed_copy_is_no_restore() {
        cutBack();
        house.tamper("UPDATE event SET payload = CAST('{}' AS BLOB) WHERE position = 42");
        assertThatThrownBy(() -> ceremony(restore -> restore.propose("head of data", WHY)))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("position 42");
    }

    @Attack(on = BACKUP, does = "a restore declared where nothing is missing", gives = "the verb refuses", as = REFUSED)
    void a_store_that_lacks_nothing_is_no_restore() {
        assertThatThrownBy(() -> ceremony(restore -> restore.propose("head of data", WHY)))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("no older copy");
    }

    @Test
    void the_lost_events_are_told_before_anybody_confirms() {
        cutBack();
        String shown = ceremony(restore -> restore.propose("head of data", WHY));
        assertThat(shown.lines().filter(line -> line.startsWith("lost: "))).hasSize(20);
        assertThat(shown).contains("keeps 290 events of 310", "lost: 309 commitment.kept commitment:t-1 of 2008-03");
    }

    @Test
    void the_old_key_signs_the_declaration_and_is_gone() throws IOException {
        cutBack();
        declared();
        SignedNote note = SignedNote.parse(Files.readAllBytes(house.log().resolve("restores/1.note")));
        RestoreDeclaration declaration = RestoreDeclaration.open(note);
        assertThat(declaration.old()).isEqualTo(vkey);
        assertThat(new Forger(house).key().verifier()).isEqualTo(declaration.key());
        assertThat(Files.readString(house.log().resolve("tile/entries/000"), StandardCharsets.ISO_8859_1))
                .contains(declaration.origin());
    }

    @Test
    void a_restore_that_is_killed_at_any_write_is_finished_by_the_next_run() {
        cutBack();
        ceremony(restore -> restore.propose("head of data", WHY));
        House.copy(house.data, folder.resolve("data-before"));
        House.copy(house.keys, folder.resolve("keys-before"));
        int kills = 0;
        for (boolean after : List.of(false, true)) {
            boolean killed = true;
            for (int writes = 0; killed; writes++) {
                house.restoreData(folder.resolve("data-before"));
                House.delete(house.keys);
                House.copy(folder.resolve("keys-before"), house.keys);
                killed = isKilled(new DyingDisk(writes, after));
                kills += killed ? 1 : 0;
                assertThat(codes(verify(house.data, kept))).containsExactly("log.restored");
            }
        }
        assertThat(kills).isGreaterThan(15);
    }

    @Test
    void a_declaration_of_another_log_is_not_believed() throws IOException {
        House other = new House(folder.resolve("other"));
        house.copyData(other.data);
        House.copy(house.keys, other.keys);
        cutBack();
        declared();
        Files.createDirectories(other.log().resolve("restores"));
        Files.copy(house.log().resolve("restores/1.note"), other.log().resolve("restores/1.note"));
        assertThat(codes(verify(other.data, kept))).containsExactly("restore.refused");
    }

    private interface Step<T> {
        T of(Restore restore);
    }

    private <T> T ceremony(Step<T> step) {
        return ceremony(new Disk(), step);
    }

    private <T> T ceremony(Disk disk, Step<T> step) {
        try (EventFileRows rows = EventFileRows.open(house.events());
                KeyFolder keys = KeyFolder.take(house.keys, disk, null)) {
            return step.of(new Restore(new LogFolder(house.log(), disk), keys, new LedgerRows(rows)));
        }
    }

    /** Whether the disk ended before the restore was over; then somebody runs the verb again, until it is. */
    private boolean isKilled(Disk disk) {
        try {
            ceremony(disk, restore -> restore.confirm("treasurer", Instant.now()));
            return false;
        } catch (DyingDisk.Killed killed) {
            ceremony(restore -> {
                if (restore.isUnfinished()) {
                    restore.finish();
                }
                return null;
            });
            boolean happened = Files.exists(house.log().resolve("restores/1.note"));
            if (!happened) {
                ceremony(restore -> restore.confirm("treasurer", Instant.now()));
            }
            return true;
        }
    }

    /** Goes through with it and tells the new key. */
    private VerifierKey declared() {
        ceremony(restore -> restore.propose("head of data", WHY));
        return ceremony(restore -> restore.confirm("treasurer", Instant.now()).key());
    }

    /** The events as a copy from earlier has them; the published files are the newest. */
    private void cutBack() {
        house.tamper("DELETE FROM event WHERE position >= 290");
    }
}
