package org.filrouge.ledgerservice.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.ledgerservice.testing.Attack.Aim.TAIL;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.GAP;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.MANIPULATION;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.REFUSED;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.UNSEEN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.publish.LogRefused;
import org.filrouge.ledgerservice.testing.Attack;

/** The end of the history taken away, from the store or from what is published. */
class TailAttacksTest extends AttackedHouse {

    @Attack(on = TAIL, does = "last rows deleted after they were signed", gives = "row.missing", as = MANIPULATION)
    void deleted_last_rows_are_named() {
        house.tamper("DELETE FROM event WHERE position >= 308");
        assertThat(seen().findings()).hasSize(2);
    }

    @Attack(
            on = TAIL,
            does = "last rows deleted after they were signed, and the program started",
            gives = "the program does not start",
            as = REFUSED)
    void a_store_that_was_cut_off_does_not_start() {
        house.tamper("DELETE FROM event WHERE position >= 308");
        assertThatThrownBy(() -> house.sign()).isInstanceOf(LogRefused.class).hasMessageContaining("308 events");
    }

    @Attack(
            on = TAIL,
            does = "last rows deleted while the program runs, taken into the log and not signed yet",
            gives = "signing stops, health is down",
            as = REFUSED)
    void rows_deleted_between_the_log_and_the_signature_stop_the_signing() {
        house.record(5);
        assertThatThrownBy(() -> house.open(new Disk(), writer -> {
                    writer.append(10);
                    house.tamper("DELETE FROM event WHERE position >= 312");
                    return writer.append(10);
                }))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("fewer events than the log");
    }

    @Attack(
            on = TAIL,
            does = "last rows deleted within the second before they are signed, after the program was killed",
            gives = {},
            as = UNSEEN)
    void rows_deleted_before_anything_is_signed_are_missed_by_their_receipt_alone() {
        house.record(1);
        String receipt;
        try (EventFileRows rows = EventFileRows.open(house.events())) {
            receipt = rows.from(310, 1).getFirst().id();
        }
        house.tamper("DELETE FROM event WHERE position = 310");
        house.sign();
        seen();
        try (EventFileRows rows = EventFileRows.open(house.events())) {
            assertThat(rows.positionOf(receipt)).isEmpty();
        }
    }

    @Attack(
            on = TAIL,
            does = "entries of a signed size not given out",
            gives = "log.entries-withheld",
            as = MANIPULATION)
    void withheld_entries_are_seen() throws IOException {
        Files.delete(house.log().resolve("tile/entries/001.p/54"));
        seen(verify(house.log(), kept));
    }

    @Attack(on = TAIL, does = "a tile edited", gives = "log.tile-differs", as = MANIPULATION)
    void an_edited_tile_is_seen() throws IOException {
        Path tile = house.log().resolve("tile/0/000");
        byte[] bytes = Files.readAllBytes(tile);
        bytes[0] ^= 1;
        Files.write(tile, bytes);
        seen(verify(house.log(), kept));
    }

    @Attack(
            on = TAIL,
            does = "an old signed checkpoint served as the newest",
            gives = "checkpoint.rolled-back",
            as = MANIPULATION)
    void an_old_checkpoint_is_a_rollback() throws IOException {
        Files.write(
                house.log().resolve("checkpoint"),
                Files.readAllBytes(house.log().resolve("checkpoints/0")));
        seen(verify(house.log(), newest));
        seen(verify(house.log(), kept));
    }

    @Attack(
            on = TAIL,
            does = "the program killed between signing a checkpoint and publishing it as the newest",
            gives = "checkpoint.unpublished",
            as = GAP)
    void a_publication_cut_short_is_a_gap() throws IOException {
        Files.write(house.log().resolve("checkpoint"), kept);
        seen(verify(house.log(), newest));
        seen(verify(house.log(), kept));
    }
}
