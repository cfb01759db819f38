package org.filrouge.ledgerservice.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledgerservice.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attacks on a real event file and its published log, and what the verifier says of each. */
class AttacksTest {

    @TempDir
    Path folder;

    private House house;
    private VerifierKey vkey;
    private byte[] kept;

    @BeforeEach
    void record() throws IOException {
        house = new House(folder);
        house.record(300);
        kept = house.sign().newestNote().bytes();
        house.record(10);
        house.sign();
        vkey = VerifierKey.parse(Files.readString(house.log().resolve("vkey"))
                .lines()
                .findFirst()
                .orElseThrow());
    }

    @Test
    void the_honest_log_gives_nothing_in_either_form() {
        Verification data = verify(house.data, kept);
        assertThat(data.findings()).isEmpty();
        assertThat(data.exit()).isZero();
        assertThat(data.size()).isEqualTo(310);
        assertThat(Report.text(data, true)).startsWith("Nothing to report: the 310 events");
        assertThat(codes(verify(house.log(), kept))).isEmpty();
    }

    @Test
    void nothing_kept_is_not_provable_and_never_clean() {
        Verification verification = verify(house.data);
        assertThat(codes(verification)).containsExactly("checkpoint.nothing-kept");
        assertThat(verification.exit()).isEqualTo(1);
        assertThat(Report.text(verification, false)).contains("Non prouvable").doesNotContain("Rien à signaler");
        assertThat(Report.json(verification)).contains("\"provable\":false", "\"exit\":1", "\"severity\":\"gap\"");
    }

    @Test
    void an_edited_payload_names_the_event_and_the_field() {
        house.tamper("UPDATE event SET payload = CAST('{}' AS BLOB) WHERE position = 42");
        manipulated("row.edited");
        assertThat(verify(house.data, kept).findings().getFirst().facts())
                .containsEntry("position", "42")
                .containsEntry("fields", "payloadHash");
    }

    @Test
    void an_edited_date_or_name_is_seen() {
        house.tamper("UPDATE event SET recorded = '2001-01-01T00:00:00.000000Z' WHERE position = 42");
        house.tamper("UPDATE event SET name = 'commitment.other' WHERE position = 43");
        manipulated("row.edited", "row.edited");
    }

    @Test
    void deleted_last_rows_are_named() {
        house.tamper("DELETE FROM event WHERE position >= 308");
        manipulated("row.missing", "row.missing");
    }

    @Test
    void swapped_rows_are_named() {
        house.tamper("UPDATE event SET position = 9999 WHERE position = 5");
        house.tamper("UPDATE event SET position = 5 WHERE position = 6");
        house.tamper("UPDATE event SET position = 6 WHERE position = 9999");
        manipulated("row.replaced", "row.replaced");
    }

    @Test
    void a_row_put_in_before_the_first_place_is_named() {
        house.tamper("INSERT INTO event SELECT -1, 'commitment:x', 0, 'x', name, revision, recorded, payload, metadata"
                + " FROM event WHERE position = 7");
        manipulated("row.injected");
    }

    @Test
    void a_recorded_event_kept_from_the_log_is_a_gap() {
        house.record(1);
        Instant later = Instant.now().plusSeconds(3600);
        Verification verification = Verifier.of(house.data, brought(kept), later);
        assertThat(codes(verification)).containsExactly("row.not-logged");
        assertThat(verification.exit()).isEqualTo(1);
    }

    @Test
    void a_clock_set_back_before_signing_is_a_gap() {
        house.record(1);
        house.tamper("UPDATE event SET recorded = '2001-01-01T00:00:00.000000Z' WHERE position = 310");
        house.sign();
        Verification verification = verify(house.data, kept);
        assertThat(codes(verification)).containsExactly("time.clock-set-back");
        assertThat(verification.exit()).isEqualTo(1);
    }

    @Test
    void a_trigger_added_to_the_table_is_seen() {
        house.tamper("CREATE TRIGGER hidden AFTER INSERT ON event BEGIN DELETE FROM event WHERE position = 1; END");
        manipulated("store.schema-changed");
    }

    @Test
    void a_log_rewritten_with_the_real_key_contradicts_the_kept_checkpoint() throws IOException {
        rewrite();
        assertThat(codes(verify(house.data, kept))).contains("checkpoint.history-rewritten");
        assertThat(verify(house.data, kept).exit()).isEqualTo(2);
        assertThat(codes(verify(house.data))).containsExactly("checkpoint.nothing-kept");
    }

    @Test
    void two_logs_of_one_size_under_one_key_are_a_split_view() throws IOException {
        byte[] shown = Files.readAllBytes(house.log().resolve("checkpoint"));
        rewrite();
        assertThat(codes(verify(house.data, shown))).contains("checkpoint.split-view");
    }

    @Test
    void an_old_copy_put_back_went_back() throws IOException {
        byte[] newest = Files.readAllBytes(house.log().resolve("checkpoint"));
        Files.write(house.log().resolve("checkpoint"), kept);
        assertThat(codes(verify(house.log(), newest))).contains("checkpoint.rolled-back");
        assertThat(codes(verify(house.log(), kept))).containsExactly("checkpoint.rolled-back");
    }

    @Test
    void another_key_is_refused() throws IOException {
        House other = new House(folder.resolve("other"));
        other.record(3);
        other.sign();
        Verification verification = verify(other.log(), kept);
        assertThat(codes(verification)).contains("checkpoint.refused");
        assertThat(verification.exit()).isEqualTo(2);
    }

    @Test
    void a_published_file_changed_or_withheld_is_seen() throws IOException {
        Path tile = house.log().resolve("tile/0/000");
        byte[] bytes = Files.readAllBytes(tile);
        bytes[0] ^= 1;
        Files.write(tile, bytes);
        assertThat(codes(verify(house.log(), kept))).containsExactly("log.tile-differs");
        Files.delete(house.log().resolve("tile/entries/000"));
        assertThat(codes(verify(house.log(), kept))).contains("log.entries-withheld");
    }

    @Test
    void a_folder_without_a_log_cannot_be_checked() {
        assertThatThrownBy(() -> verify(folder, kept)).isInstanceOf(CannotCheck.class);
    }

    /** Replaces the second event, and has the real key sign everything anew. */
    private void rewrite() throws IOException {
        house.tamper("UPDATE event SET payload = CAST('{}' AS BLOB) WHERE position = 1");
        House forged = new House(folder.resolve("forged"));
        Files.createDirectories(forged.events().getParent());
        Files.copy(house.events(), forged.events());
        Files.createDirectories(forged.keys);
        Files.copy(house.keys.resolve("log.skey"), forged.keys.resolve("log.skey"));
        Files.writeString(forged.keys.resolve("anchor"), emptyCheckpoint());
        forged.sign();
        House.delete(house.log());
        house.restoreData(forged.data);
    }

    private String emptyCheckpoint() throws IOException {
        return Files.readString(house.log().resolve("checkpoints/0"));
    }

    private void manipulated(String... codes) {
        Verification verification = verify(house.data, kept);
        assertThat(codes(verification)).containsExactly(codes);
        assertThat(verification.exit()).isEqualTo(2);
    }

    private Verification verify(Path path, byte[]... keptNotes) {
        return Verifier.of(path, brought(keptNotes), Instant.now());
    }

    private Brought brought(byte[]... keptNotes) {
        return new Brought(vkey, null, List.of(keptNotes));
    }

    private static List<String> codes(Verification verification) {
        return verification.findings().stream().map(Found::code).toList();
    }
}
