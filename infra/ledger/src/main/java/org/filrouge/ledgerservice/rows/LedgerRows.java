package org.filrouge.ledgerservice.rows;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filrouge.eventstore.EventRow;
import org.filrouge.eventstore.EventRows;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.ledger.json.Json;
import org.filrouge.ledger.leaf.StoredRow;

/** The rows of an event store, embedded or not, in the form that leaves are made of. */
public final class LedgerRows implements Iterable<StoredRow> {

    private static final int PAGE = 1_000;
    private static final String NAMELESS = "-";
    private static final long NOWHERE = Json.Number.LARGEST_EXACT;
    private static final Pattern REVISION = Pattern.compile("[1-9][0-9]{0,8}");

    private final EventRows events;

    public LedgerRows(EventRows events) {
        this.events = events;
    }

    /** One more than the last row's position. */
    public long size() {
        return events.size();
    }

    /** The rows from a position on, so many at the most. */
    public List<StoredRow> from(long position, int most) {
        return events.from(position, most).stream().map(LedgerRows::row).toList();
    }

    /** Where the event of an id stands. */
    public OptionalLong positionOf(String id) {
        return events.positionOf(id);
    }

    /** All rows in their order, read page by page. */
    @Override
    public Iterator<StoredRow> iterator() {
        return Stream.iterate(
                        from(0, PAGE),
                        page -> !page.isEmpty(),
                        page -> after(page.getLast().position()))
                .flatMap(List::stream)
                .iterator();
    }

    /** Nothing comes after the last place there can be, which no program reaches. */
    private List<StoredRow> after(long position) {
        return position == Long.MAX_VALUE ? List.of() : from(position + 1, PAGE);
    }

    /** The leaves of all rows of an event file, also those before the first place, where no program puts any. */
    public DueLeaves leaves() {
        return new DueLeaves(events);
    }

    /** A row as it would be logged. */
    public static StoredRow row(EventRow row) {
        return new StoredRow(
                row.position(),
                named(row.id()),
                named(row.name()),
                revision(row.revision()),
                named(StreamId.streamOf(row.stream())),
                named(row.stream().substring(row.stream().indexOf(':') + 1)),
                sequence(row.sequence()),
                named(row.recorded()),
                ToldReader.of(row),
                row.payload(),
                row.metadata());
    }

    /** An event of this program has a number from 1, written in one way only; another's may have none. */
    private static long revision(String stored) {
        return REVISION.matcher(stored).matches() ? Long.parseLong(stored) : 0;
    }

    /** No stream has a place below the first one; a row that says so is not taken for the first. */
    private static long sequence(long stored) {
        return stored < 0 ? NOWHERE : stored;
    }

    private static String named(String text) {
        return text.isEmpty() ? NAMELESS : text;
    }
}
