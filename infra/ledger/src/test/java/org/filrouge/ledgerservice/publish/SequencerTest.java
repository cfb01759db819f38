package org.filrouge.ledgerservice.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.ledgerservice.rows.LedgerRows;
import org.filrouge.ledgerservice.testing.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequencerTest {

    private static final Duration PROMISE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void an_event_is_under_a_checkpoint_within_the_promise_though_nobody_says_that_it_came() {
        House house = new House(folder);
        house.record(1);
        house.open(new Disk(), writer -> {
            try (Sequencer sequencer = new Sequencer(writer)) {
                within(() -> writer.newest().size() == 1);
                house.record(7);
                within(() -> writer.newest().size() == 8);
                assertThat(sequencer.failure()).isEmpty();
            }
            return writer;
        });
    }

    @Test
    void the_end_signs_what_there_is() {
        House house = new House(folder);
        house.record(1);
        long signed = house.open(new Disk(), writer -> {
            Sequencer sequencer = new Sequencer(writer);
            within(() -> writer.newest().size() == 1);
            house.record(2_500);
            sequencer.close();
            return writer.newest().size();
        });
        assertThat(signed).isEqualTo(2_501);
    }

    @Test
    void a_store_that_no_longer_agrees_stops_the_signing_and_says_why() {
        House house = new House(folder);
        house.record(20);
        house.open(new Disk(), writer -> {
            try (Sequencer sequencer = new Sequencer(writer)) {
                within(() -> writer.newest().size() == 20);
                house.tamper("DELETE FROM event WHERE position >= 10");
                within(() -> sequencer.failure().isPresent());
                assertThat(sequencer.failure().orElseThrow()).contains("fewer events than the log, which has 20");
            }
            return writer;
        });
    }

    @Test
    void how_long_an_event_has_waited_is_told() {
        House house = new House(folder);
        house.record(1);
        try (EventFileRows events = EventFileRows.open(house.events());
                KeyFolder keys = KeyFolder.take(house.keys, new Disk(), null)) {
            LedgerRows rows = new LedgerRows(events);
            LogWriter writer = LogWriter.open(new LogFolder(house.log(), new Disk()), keys, rows);
            Clock later = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));
            Unprotected unprotected = new Unprotected(writer, rows, later);
            assertThat(unprotected.seconds()).isBetween(3_590.0, 3_700.0);
            writer.append(10);
            writer.sign();
            assertThat(unprotected.seconds()).isZero();
        }
    }

    private static void within(BooleanSupplier condition) {
        long until = System.nanoTime() + PROMISE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(until);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
