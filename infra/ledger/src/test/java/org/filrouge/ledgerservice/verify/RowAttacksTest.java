package org.filrouge.ledgerservice.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.ledgerservice.testing.Attack.Aim.ORDER;
import static org.filrouge.ledgerservice.testing.Attack.Aim.ROW;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.CLEAN;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.MANIPULATION;

import java.util.Map;
import org.filrouge.ledgerservice.testing.Attack;
import org.filrouge.ledgerservice.testing.Forger;

/** Rows edited or reordered by SQL, and the table's rules with them. */
class RowAttacksTest extends AttackedHouse {

    @Attack(
            on = ROW,
            does = "nothing: the honest log, as data folder and as published files",
            gives = {},
            as = CLEAN)
    void the_honest_log_gives_nothing_in_either_form() {
        Verification data = seen();
        assertThat(data.size()).isEqualTo(310);
        assertThat(Report.text(data, true)).startsWith("Nothing to report: the 310 events");
        seen(verify(house.log(), kept));
    }

    @Attack(on = ROW, does = "payload edited", gives = "row.edited", as = MANIPULATION)
    void an_edited_payload_is_named() {
        edited("payload = CAST('{}' AS BLOB)", "payloadHash");
    }

    @Attack(
            on = ROW,
            does = "metadata edited (who recorded it, when it took effect)",
            gives = "row.edited",
            as = MANIPULATION)
    void edited_metadata_are_named() {
        edited("metadata = CAST(replace(CAST(metadata AS TEXT), 'account-3', 'account-4') AS BLOB)", "actor, metaHash");
    }

    @Attack(on = ROW, does = "time of recording edited", gives = "row.edited", as = MANIPULATION)
    void an_edited_time_is_named() {
        edited("recorded = '2001-01-01T00:00:00.000000Z'", "recordedAt");
    }

    @Attack(on = ROW, does = "event type edited", gives = "row.edited", as = MANIPULATION)
    void an_edited_type_is_named() {
        edited("name = 'commitment.other'", "type");
    }

    @Attack(on = ROW, does = "stream edited", gives = "row.edited", as = MANIPULATION)
    void an_edited_stream_is_named() {
        edited("stream = 'case:t-2'", "agg, aggId");
    }

    @Attack(on = ROW, does = "place in the stream edited", gives = "row.edited", as = MANIPULATION)
    void an_edited_sequence_is_named() {
        edited("sequence = 5000", "aggSeq");
    }

    @Attack(
            on = ROW,
            does = "first event of a stream moved before the stream's first place",
            gives = "row.edited",
            as = MANIPULATION)
    void a_sequence_below_the_first_is_named() {
        house.tamper("UPDATE event SET sequence = -1 WHERE position = 0");
        assertThat(facts(seen(), "row.edited")).containsEntry("position", "0").containsEntry("fields", "aggSeq");
    }

    @Attack(
            on = ROW,
            does = "revision edited, also to another way of writing the same number",
            gives = "row.edited",
            as = MANIPULATION)
    void an_edited_revision_is_named() {
        edited("revision = '2'", "rev");
        edited("revision = '01'", "rev");
    }

    @Attack(on = ROW, does = "event id edited", gives = "row.replaced", as = MANIPULATION)
    void an_edited_id_is_named() {
        house.tamper("UPDATE event SET id = 'another' WHERE position = 42");
        assertThat(facts(seen(), "row.replaced"))
                .containsEntry("position", "42")
                .containsEntry("stored", "another");
    }

    @Attack(
            on = ROW,
            does = "row, entry and every tile edited together",
            gives = {"checkpoint.history-rewritten", "log.root-differs"},
            as = MANIPULATION)
    void a_row_edited_with_its_entry_and_tiles_no_longer_leads_to_the_signed_root() {
        house.tamper("UPDATE event SET payload = CAST('{}' AS BLOB) WHERE position = 42");
        Forger forger = new Forger(house);
        forger.republish(forger.entries());
        seen();
    }

    @Attack(on = ORDER, does = "places of two rows swapped", gives = "row.replaced", as = MANIPULATION)
    void swapped_rows_are_named() {
        house.tamper("UPDATE event SET position = 9999 WHERE position = 5");
        house.tamper("UPDATE event SET position = 5 WHERE position = 6");
        house.tamper("UPDATE event SET position = 6 WHERE position = 9999");
        assertThat(seen().findings()).hasSize(2);
    }

    @Attack(on = ORDER, does = "places of two events in their stream swapped", gives = "row.edited", as = MANIPULATION)
    void swapped_sequences_are_named() {
        house.tamper("UPDATE event SET sequence = 9999 WHERE position = 5");
        house.tamper("UPDATE event SET sequence = 5 WHERE position = 6");
        house.tamper("UPDATE event SET sequence = 6 WHERE position = 5");
        assertThat(seen().findings()).hasSize(2);
    }

    @Attack(
            on = ORDER,
            does = "two leaves swapped in entries and tiles",
            gives = {"checkpoint.history-rewritten", "leaf.out-of-place", "log.root-differs", "row.replaced"},
            as = MANIPULATION)
    void swapped_leaves_are_named() {
        Forger forger = new Forger(house);
        forger.republish(Forger.swapped(forger.entries(), 5, 6));
        seen();
    }

    @Attack(
            on = ORDER,
            does = "a uniqueness rule of the table dropped",
            gives = "store.schema-changed",
            as = MANIPULATION)
    void a_dropped_rule_is_seen() {
        house.tamper("CREATE TABLE other AS SELECT * FROM event");
        house.tamper("DROP TABLE event");
        house.tamper("ALTER TABLE other RENAME TO event");
        seen();
    }

    @Attack(on = ORDER, does = "a trigger added to the table", gives = "store.schema-changed", as = MANIPULATION)
    void a_trigger_is_seen() {
        house.tamper("CREATE TRIGGER hidden AFTER INSERT ON event BEGIN DELETE FROM event WHERE position = 1; END");
        seen();
    }

    @Attack(
            on = ORDER,
            does = "another table, or a view, beside the events",
            gives = "store.schema-changed",
            as = MANIPULATION)
    void another_table_is_seen() {
        house.tamper("CREATE TABLE aside (note TEXT)");
        house.tamper("CREATE VIEW other AS SELECT * FROM event");
        assertThat(facts(seen(), "store.schema-changed").get("differences")).contains("table aside", "view other");
    }

    private void edited(String change, String fields) {
        house.tamper("UPDATE event SET " + change + " WHERE position = 42");
        Map<String, String> facts = facts(seen(), "row.edited");
        assertThat(facts).containsEntry("position", "42").containsEntry("fields", fields);
        assertThat(facts.get("event")).isNotBlank();
    }
}
