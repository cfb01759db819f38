package org.filrouge.ledgerservice.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.ledgerservice.testing.Attack.Aim.CLOCK;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.CLEAN;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.GAP;
import static org.filrouge.ledgerservice.testing.Attack.Outcome.MANIPULATION;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.eventstore.EventRow;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.testing.Attack;
import org.filrouge.ledgerservice.witness.LocalWitness;
import org.junit.jupiter.api.AfterEach;

/** The program's clock set back or forward: the order is the place in the log, and others' clocks bound what it may say. */
class ClockAttacksTest extends AttackedHouse {

    private LocalWitness witness;

    @AfterEach
    void stop() {
        if (witness != null) {
            witness.close();
        }
    }

    @Attack(
            on = CLOCK,
            does = "nothing: eight writers append at once",
            gives = {},
            as = CLEAN)
    void writers_at_once_give_no_finding() {
        house.recordTogether(8, 25);
        house.sign();
        assertThat(seen().size()).isEqualTo(510);
    }

    @Attack(
            on = CLOCK,
            does = "nothing: an event overtakes one that was decided before it",
            gives = {},
            as = CLEAN)
    void an_overtaking_event_gives_no_finding() {
        house.recordOvertaking();
        house.sign();
        try (EventFileRows rows = EventFileRows.open(house.events())) {
            List<EventRow> two = rows.from(310, 2);
            assertThat(two.getLast().recorded()).isLessThan(two.getFirst().recorded());
        }
        seen();
    }

    @Attack(
            on = CLOCK,
            does = "clock set back beyond what honest clocks lie apart",
            gives = "time.clock-set-back",
            as = GAP)
    void a_clock_set_back_is_a_gap() {
        recordedAt(Instant.now().minus(Duration.ofMinutes(2)));
        seen();
    }

    @Attack(
            on = CLOCK,
            does = "clock set back in steps that are each small enough",
            gives = "time.clock-set-back",
            as = GAP)
    void a_clock_set_back_little_by_little_is_a_gap() {
        Instant now = Instant.now();
        for (int step = 1; step <= 3; step++) {
            recordedAt(now.minusSeconds(20L * step));
        }
        seen();
    }

    @Attack(
            on = CLOCK,
            does = "clock set back before a size that a witness had signed",
            gives = {"time.clock-set-back", "time.outside-bracket"},
            as = MANIPULATION)
    void a_clock_set_back_behind_a_witness_is_a_manipulation() throws Exception {
        countersigned(0);
        recordedAt(Instant.parse("2001-01-01T00:00:00Z"));
        countersigned(310);
        seen(verified());
    }

    @Attack(
            on = CLOCK,
            does = "clock set forward, past the time at which a witness signed",
            gives = "time.outside-bracket",
            as = MANIPULATION)
    void a_clock_set_forward_past_a_witness_is_a_manipulation() throws Exception {
        countersigned(0);
        recordedAt(Instant.now().plus(Duration.ofDays(1)));
        countersigned(310);
        seen(verified());
    }

    /** Records one event by a clock that says so, and signs. */
    private void recordedAt(Instant time) {
        house.record(1);
        house.tamper("UPDATE event SET recorded = '"
                + time.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ".000000Z")
                + "' WHERE position = (SELECT max(position) FROM event)");
        house.sign();
    }

    private void countersigned(long known) throws Exception {
        if (witness == null) {
            witness = LocalWitness.of(folder.resolve("witness"), "funder.example.org/witness", vkey);
        }
        witness.countersign(new LogFolder(house.log(), new Disk()), known);
    }

    private Verification verified() {
        byte[] policy = (witness.policyLine() + "quorum witness\n").getBytes(StandardCharsets.UTF_8);
        return Verifier.of(house.data, new Brought(vkey, policy, List.of(kept)), Instant.now());
    }
}
