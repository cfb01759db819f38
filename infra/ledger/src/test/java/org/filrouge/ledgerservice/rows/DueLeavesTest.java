package org.filrouge.ledgerservice.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.filrouge.eventstore.EventRow;
import org.filrouge.eventstore.EventRows;
import org.filrouge.ledger.leaf.DueLeaf;
import org.filrouge.ledger.leaf.Leaf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DueLeavesTest {

    private static final String ORIGIN = "audit.example.org/main";

    @Test
    void leavesComeInTheOrderOfTheRowsAndAreThoseThatTheLogWouldHold() {
        try (DueLeaves leaves = new LedgerRows(new Numbers(5_300, Long.MAX_VALUE)).leaves()) {
            List<DueLeaf> read = new ArrayList<>();
            leaves.inLog(ORIGIN).forEachRemaining(read::add);
            assertThat(read).hasSize(5_300);
            for (int i = 0; i < read.size(); i++) {
                assertThat(read.get(i).bytes())
                        .isEqualTo(
                                Leaf.of(ORIGIN, LedgerRows.row(Numbers.row(i))).bytes());
            }
        }
    }

    @Test
    void aStoreThatNobodyTakesFromIsReadOnlyALittleAhead() throws InterruptedException {
        Numbers numbers = new Numbers(1_000_000, Long.MAX_VALUE);
        try (DueLeaves leaves = new LedgerRows(numbers).leaves()) {
            assertThat(leaves.inLog(ORIGIN).next().position()).isZero();
            Thread.sleep(200);
        }
        int read = numbers.pages.get();
        assertThat(read).isBetween(1, 6);
        Thread.sleep(50);
        assertThat(numbers.pages.get()).as("pages read after the end").isEqualTo(read);
    }

    @Test
    void rowsBeforeThoseThatCannotBeReadAreHandedOutBeforeTheFailureIs() {
        try (DueLeaves leaves = new LedgerRows(new Numbers(5_300, 1_200)).leaves()) {
            Iterator<DueLeaf> each = leaves.inLog(ORIGIN);
            for (int i = 0; i < 1_000; i++) {
                assertThat(each.next().position()).isEqualTo(i);
            }
            assertThatThrownBy(each::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("unreadable");
        }
    }

    @Test
    void aRowAtTheLargestPlaceIsTheLast() {
        try (DueLeaves leaves = new LedgerRows(new Largest()).leaves()) {
            Iterator<DueLeaf> each = leaves.inLog(ORIGIN);
            DueLeaf only = each.next();
            assertThat(only.position()).isEqualTo(Long.MAX_VALUE);
            assertThat(only.bytes()).isNull();
            assertThat(each.hasNext()).isFalse();
        }
        assertThat(new LedgerRows(new Largest())).hasSize(1);
    }

    @Test
    void whoeverIsInterruptedIsNotKeptWaiting() {
        try (DueLeaves leaves = new LedgerRows(new Slow()).leaves()) {
            Iterator<DueLeaf> each = leaves.inLog(ORIGIN);
            Thread.currentThread().interrupt();
            assertThatThrownBy(each::next).isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** A store of which nothing is asked but its rows. */
    private interface Rows extends EventRows {

        @Override
        default long size() {
            throw new UnsupportedOperationException();
        }

        @Override
        default OptionalLong positionOf(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        default void close() {}
    }

    /** So many rows, of which those from one place on cannot be read. */
    private static final class Numbers implements Rows {

        private final AtomicInteger pages = new AtomicInteger();
        private final long size;
        private final long unreadable;

        private Numbers(long size, long unreadable) {
            this.size = size;
            this.unreadable = unreadable;
        }

        static EventRow row(long position) {
            byte[] object = ("{\"effective\":\"2006-07\",\"n\":" + position + "}").getBytes(StandardCharsets.UTF_8);
            return new EventRow(
                    position, "mission:m-1", position, "e-" + position, "mission.started", "1", "2026", object, object);
        }

        @Override
        public List<EventRow> from(long position, int most) {
            pages.incrementAndGet();
            long from = Math.max(0, position);
            long to = Math.min(size, from + most);
            if (to > unreadable) {
                throw new IllegalStateException("unreadable");
            }
            return LongStream.range(from, to).mapToObj(Numbers::row).toList();
        }
    }

    /** One row only, at the largest place there can be. */
    private static final class Largest implements Rows {

        @Override
        public List<EventRow> from(long position, int most) {
            return List.of(Numbers.row(Long.MAX_VALUE));
        }
    }

    /** A store that answers only when it is told to stop. */
    private static final class Slow implements Rows {

        @Override
        public List<EventRow> from(long position, int most) {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        }
    }
}
