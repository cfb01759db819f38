package org.filrouge.ledgerservice.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.tiles.TileProofs;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledger.tree.Consistency;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.testing.Attack;
import org.filrouge.ledgerservice.testing.DyingDisk;
import org.filrouge.ledgerservice.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log beside a real event file: honest runs, sudden ends, and data that are not those that were signed. */
class LogWriterTest {

    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = new House(folder);
    }

    @Test
    void an_honest_log_of_several_runs_gives_the_audit_nothing_to_say() {
        house.record(100);
        byte[] kept = house.sign().newestNote().bytes();
        house.record(200);
        house.sign();
        house.record(300);

        LogWriter writer = house.sign();

        assertThat(writer.newest().size()).isEqualTo(600);
        assertThat(house.audit(kept)).isEmpty();
        assertThat(writer.folder().sizes()).containsExactly(0L, 100L, 300L, 600L);
    }

    @Test
    void the_tree_is_the_same_however_it_was_taken() {
        house.record(700);
        Checkpoint whole = house.sign().newest();
        House.delete(house.log());
        house.open(new Disk(), writer -> writer);

        Checkpoint piecemeal = house.open(new Disk(), LogWriter::newest);

        assertThat(piecemeal).isEqualTo(whole);
        assertThat(house.audit(house.sign().newestNote().bytes())).isEmpty();
    }

    @Test
    void nothing_is_signed_when_nothing_is_new() {
        house.record(3);
        house.sign();
        assertThat(house.<Boolean>open(new Disk(), writer -> {
                    writer.append(10);
                    return writer.sign().isPresent();
                }))
                .isFalse();
    }

    @Attack(
            on = Attack.Aim.PROOFS,
            does = "nothing: the program killed between any two writes of tiles, anchor and checkpoint",
            gives = {},
            as = Attack.Outcome.CLEAN)
    void a_kill_at_any_write_leads_to_the_same_tree() throws IOException {
        house.record(250);
        byte[] kept = house.sign().newestNote().bytes();
        house.record(20);
        house.copyData(folder.resolve("data-before"));
        Path anchor = house.keys.resolve("anchor");
        byte[] anchorBefore = Files.readAllBytes(anchor);
        Checkpoint expected = house.sign().newest();
        int kills = 0;
        for (boolean after : List.of(false, true)) {
            boolean killed = true;
            for (int writes = 0; killed; writes++) {
                house.restoreData(folder.resolve("data-before"));
                Files.write(anchor, anchorBefore);
                killed = runsUntilKilled(new DyingDisk(writes, after));
                kills += killed ? 1 : 0;
                assertThat(house.sign().newest()).isEqualTo(expected);
                assertThat(house.audit(kept)).isEmpty();
            }
        }
        assertThat(kills).isGreaterThan(12);
    }

    @Test
    void an_older_copy_of_the_data_folder_is_refused() {
        house.record(280);
        house.sign();
        house.copyData(folder.resolve("backup"));
        house.record(20);
        house.sign();

        house.restoreData(folder.resolve("backup"));

        assertThatThrownBy(() -> house.sign())
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("holds 280 events, and 300 were signed");
        assertThat(house.log().resolve("checkpoints/300")).doesNotExist();
    }

    @Test
    void an_older_copy_that_was_written_on_is_refused_too() {
        house.record(280);
        house.sign();
        house.copyData(folder.resolve("backup"));
        house.record(20);
        house.sign();
        house.restoreData(folder.resolve("backup"));
        House other = new House(folder);
        house.tamper("CREATE TABLE x AS SELECT * FROM event WHERE position >= 240");
        for (int i = 0; i < 2; i++) {
            house.tamper("INSERT INTO event SELECT position + 40 * " + (i + 1) + ", stream, sequence + 1000 * "
                    + (i + 1) + ", id || '-" + i + "', name, revision, recorded, payload, metadata FROM x");
        }

        assertThatThrownBy(other::sign)
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("not those that were signed");
    }

    @Test
    void a_store_whose_end_was_cut_off_is_refused() {
        house.record(50);
        house.sign();
        house.tamper("DELETE FROM event WHERE position >= 49");
        assertThatThrownBy(() -> house.sign()).isInstanceOf(LogRefused.class).hasMessageContaining("49 events");
    }

    @Test
    void a_store_whose_last_signed_event_was_edited_is_refused() {
        house.record(50);
        house.sign();
        house.tamper("UPDATE event SET payload = x'7b7d' WHERE position = 49");
        assertThatThrownBy(() -> house.sign()).isInstanceOf(LogRefused.class).hasMessageContaining("position 49");
    }

    @Test
    void a_store_that_is_cut_while_the_program_runs_is_refused_there_and_then() {
        house.record(50);
        assertThatThrownBy(() -> house.open(new Disk(), writer -> {
                    writer.append(1_000);
                    writer.sign();
                    house.tamper("DELETE FROM event WHERE position >= 40");
                    return writer.append(1_000);
                }))
                .isInstanceOf(LogRefused.class);
    }

    @Test
    void lost_files_are_made_again_from_a_store_that_leads_to_the_signed_root() {
        house.record(600);
        byte[] kept = house.sign().newestNote().bytes();
        House.delete(house.log());

        house.sign();

        assertThat(house.audit(kept)).isEmpty();
    }

    @Test
    void lost_files_are_not_made_again_from_a_store_that_was_changed() {
        house.record(600);
        house.sign();
        House.delete(house.log());
        house.tamper("UPDATE event SET recorded = '2001-01-01T00:00:00.000000Z' WHERE position = 7");
        assertThatThrownBy(() -> house.sign()).isInstanceOf(LogRefused.class);
    }

    @Test
    void data_of_another_key_are_refused() {
        house.record(5);
        house.sign();
        House.delete(house.keys);
        assertThatThrownBy(() -> house.sign()).isInstanceOf(LogRefused.class).hasMessageContaining("of two logs");
    }

    @Test
    void every_size_ever_published_is_consistent_with_the_newest() {
        house.record(255);
        Checkpoint first = house.sign().newest();
        house.record(258);
        LogWriter writer = house.sign();
        TileReader tree = new TileReader(writer.folder(), 513);
        assertThat(Consistency.holds(255, first.root(), 513, writer.newest().root(), TileProofs.consistency(tree, 255)))
                .isTrue();
        assertThat(house.log().resolve("tile/0/000.p")).doesNotExist();
    }

    /** Whether the disk ended before the log was signed. */
    private boolean runsUntilKilled(DyingDisk disk) {
        try {
            house.open(disk, writer -> {
                writer.append(1_000);
                return writer.sign();
            });
            return false;
        } catch (DyingDisk.Killed killed) {
            return true;
        }
    }
}
