package org.filrouge.ledgerservice.verify;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.ledgerservice.testing.Attack.Aim.BACKUP;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.MANIPULATION;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.REFUSED;

import java.io.IOException;
import java.nio.file.Files;
import org.filrouge.ledgerservice.keys.KeysUnusable;
import org.filrouge.ledgerservice.publish.LogRefused;
import org.filrouge.ledgerservice.testing.Attack;
import org.filrouge.ledgerservice.testing.House;

/** An old copy of the data put back, with new events on top of it. */
class BackupAttacksTest extends AttackedHouse {

    @Attack(on = BACKUP, does = "an old copy of the data put back", gives = "the program does not start", as = REFUSED)
    void an_old_copy_does_not_start() {
        cutBack(house);
        assertThatThrownBy(() -> house.sign())
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("holds 300 events, and 310 were signed");
    }

    @Attack(
            on = BACKUP,
            does = "an old copy of the data put back, with new events on top",
            gives = "the program does not start",
            as = REFUSED)
    void an_old_copy_that_was_written_on_does_not_start() {
        House other = writtenOn();
        house.restoreData(other.data);
        assertThatThrownBy(() -> house.sign()).isInstanceOf(LogRefused.class);
    }

    @Attack(
            on = BACKUP,
            does = "an old copy written on, signed with a copy of the key whose last checkpoint was removed",
            gives = "the program does not start",
            as = REFUSED)
    void a_key_without_its_last_checkpoint_does_not_sign() throws IOException {
        House other = writtenOn();
        Files.createDirectories(other.keys);
        Files.copy(house.keys.resolve("log.skey"), other.keys.resolve("log.skey"));
        assertThatThrownBy(other::sign).isInstanceOf(KeysUnusable.class).hasMessageContaining("old copy");
    }

    @Attack(
            on = BACKUP,
            does = "an old copy written on, signed with a copy of the key and an old last checkpoint",
            gives = "checkpoint.history-rewritten",
            as = MANIPULATION)
    void a_history_on_top_of_an_old_copy_contradicts_the_kept_checkpoint() throws IOException {
        House other = writtenOn();
        Files.createDirectories(other.keys);
        Files.copy(house.keys.resolve("log.skey"), other.keys.resolve("log.skey"));
        Files.write(other.keys.resolve("anchor"), kept);
        other.sign();
        seen(verify(other.data, newest));
    }

    /** A copy of the first 300 events with 20 others behind them. */
    private House writtenOn() {
        House other = new House(folder.resolve("copy"));
        house.copyData(other.data);
        cutBack(other);
        other.recordTogether(1, 20);
        return other;
    }

    /** As a copy made at size 300 has it: rows and published files. */
    private void cutBack(House of) {
        of.tamper("DELETE FROM event WHERE position >= 300");
        try {
            Files.write(of.log().resolve("checkpoint"), kept);
            Files.delete(of.log().resolve("checkpoints/310"));
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
