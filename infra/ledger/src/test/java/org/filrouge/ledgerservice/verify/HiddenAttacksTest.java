package org.filrouge.ledgerservice.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.ledgerservice.testing.Attack.Aim.HIDDEN;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.CLEAN;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.GAP;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.MANIPULATION;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.NOTICE;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.REFUSED;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.publish.LogRefused;
import org.filrouge.ledgerservice.publish.Unprotected;
import org.filrouge.ledgerservice.rows.LedgerRows;
import org.filrouge.ledgerservice.testing.Attack;
import org.filrouge.ledgerservice.testing.Forger;
import org.filrouge.ledgerservice.testing.House;

/** Events kept from the log, put into the store without the program, or held up. */
class HiddenAttacksTest extends AttackedHouse {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String COPY = ", name, revision, recorded, payload, metadata FROM event WHERE position = 7";

    @Attack(
            on = HIDDEN,
            does = "an event left out of the log, the rest signed with the real key",
            gives = {"leaf.out-of-place", "row.not-logged", "row.replaced"},
            as = MANIPULATION)
    void an_event_left_out_in_the_middle_is_seen() {
        Forger forger = new Forger(house);
        List<byte[]> entries = forger.entries();
        entries.remove(305);
        forger.resign(entries);
        seen(later());
    }

    @Attack(
            on = HIDDEN,
            does = "recorded events kept from the log longer than promised",
            gives = "row.not-logged",
            as = GAP)
    void events_kept_from_the_log_are_a_gap() {
        house.record(2);
        seen(later());
    }

    @Attack(
            on = HIDDEN,
            does = "nothing: an event that was recorded just now",
            gives = "row.not-yet-logged",
            as = NOTICE)
    void an_event_that_waits_for_its_second_is_a_notice() {
        house.record(1);
        seen();
    }

    @Attack(
            on = HIDDEN,
            does = "the sequencer stopped",
            gives = "filrouge_log_unprotected_seconds grows, and health is down beyond the promised 10 s",
            as = GAP)
    void a_stopped_sequencer_is_told_while_the_program_runs() {
        house.record(1);
        double waiting = house.open(new Disk(), writer -> {
            try (EventFileRows rows = EventFileRows.open(house.events())) {
                Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(30));
                return new Unprotected(writer, new LedgerRows(rows), clock).seconds();
            }
        });
        assertThat(waiting).isBetween(30.0, 60.0);
    }

    @Attack(on = HIDDEN, does = "a row put in at the end, without a leaf", gives = "row.not-logged", as = GAP)
    void a_row_put_in_behind_the_log_has_no_leaf() {
        house.tamper("INSERT INTO event SELECT 310, 'commitment:x', 0, 'x'" + COPY);
        seen(later());
    }

    @Attack(on = HIDDEN, does = "a row put in before the first place", gives = "row.injected", as = MANIPULATION)
    void a_row_put_in_before_the_first_place_is_named() {
        house.tamper("INSERT INTO event SELECT -1, 'commitment:x', 0, 'x'" + COPY);
        seen();
    }

    @Attack(
            on = HIDDEN,
            does = "a row put in behind a hole",
            gives = "the program does not sign beyond it",
            as = REFUSED)
    void a_row_put_in_behind_a_hole_stops_the_signing() {
        house.tamper("INSERT INTO event SELECT 312, 'commitment:x', 0, 'x'" + COPY);
        assertThatThrownBy(() -> house.sign()).isInstanceOf(LogRefused.class).hasMessageContaining("position 310");
    }

    @Attack(
            on = HIDDEN,
            does =
                    "a row put in while the program was stopped, and signed at its next start, with nobody as its author",
            gives = "leaf.without-author",
            as = MANIPULATION)
    void a_row_that_no_command_made_has_no_author() {
        house.tamper("INSERT INTO event SELECT 310, 'commitment:x', 0, 'x', name, revision, recorded, payload,"
                + " CAST('{}' AS BLOB) FROM event WHERE position = 309");
        house.sign();
        assertThat(facts(seen(), "leaf.without-author"))
                .containsEntry("index", "310")
                .containsEntry("event", "x");
    }

    @Attack(
            on = HIDDEN,
            does = "nothing: somebody reads the event file in one long transaction",
            gives = {},
            as = CLEAN)
    void a_long_reading_transaction_loses_nothing() throws SQLException {
        try (Connection other = other();
                Statement held = other.createStatement()) {
            held.execute("BEGIN");
            count(held);
            house.recordTogether(4, 25);
            house.sign();
            assertThat(count(held)).as("what the reader sees").isEqualTo(310);
        }
        assertThat(seen().size()).isEqualTo(410);
    }

    @Attack(
            on = HIDDEN,
            does = "nothing: somebody holds the event file's write lock for a while",
            gives = {},
            as = CLEAN)
    void a_long_writing_transaction_loses_nothing() throws Exception {
        Thread writers;
        try (Connection other = other();
                Statement held = other.createStatement()) {
            held.execute("BEGIN IMMEDIATE");
            writers = Thread.ofPlatform().start(() -> house.recordTogether(4, 25));
            Thread.sleep(2_000);
            assertThat(count(held)).as("nothing gets past the lock").isEqualTo(310);
            held.execute("COMMIT");
        }
        writers.join();
        house.sign();
        assertThat(seen().size()).isEqualTo(410);
    }

    @Attack(
            on = HIDDEN,
            does = "rows changed by SQL while the program runs",
            gives = "the file is locked",
            as = REFUSED)
    void nobody_else_writes_while_the_program_runs() {
        house.running(store -> {
            store.publish(House.event("commitment:w", 0));
            assertThatThrownBy(() -> house.tamper("DELETE FROM event WHERE position = 5"))
                    .hasRootCauseInstanceOf(SQLException.class)
                    .hasMessageContaining("BUSY");
        });
    }

    private Verification later() {
        return Verifier.of(house.data, brought(kept), Instant.now().plus(HOUR));
    }

    private Connection other() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + house.events());
    }

    private static long count(Statement reading) throws SQLException {
        try (ResultSet rows = reading.executeQuery("SELECT count(*) FROM event")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
