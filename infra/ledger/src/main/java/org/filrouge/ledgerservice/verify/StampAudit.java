package org.filrouge.ledgerservice.verify;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.audit.TimeMark;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.tiles.TileMissing;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.stamp.StampCheck;

/** The published time stamps: each over the very bytes of its checkpoint, and by an authority that the auditor trusts. */
final class StampAudit {

    /** A stamp is asked for once in an hour; an hour more for an authority that was away. */
    private static final Duration DUE_WITHIN = Duration.ofHours(2);

    private final LogFolder folder;
    private final StampReading reading;

    StampAudit(LogFolder folder, List<StampCheck> authorities, Consumer<Found> found) {
        this.folder = folder;
        this.reading = new StampReading(authorities, found);
    }

    /**
     * Says what is wrong with the stamps.
     *
     * @param size how many events the newest checkpoint claims
     * @param at the moment of the audit
     * @return the times that verified stamps vouch for
     */
    List<TimeMark> run(long size, Instant at) {
        List<TimeMark> marks = new ArrayList<>();
        List<Long> stamped = folder.stampedSizes();
        stamped.forEach(each -> mark(each).ifPresent(marks::add));
        if (!reading.isByAuthorities(stamped.size())) {
            return List.of();
        }
        marks.stream()
                .max(Comparator.comparingLong(TimeMark::size))
                .ifPresentOrElse(last -> overdue(last, size, at), () -> reading.say(ServiceFinding.STAMP_MISSING));
        return marks;
    }

    private Optional<TimeMark> mark(long size) {
        byte[] token = folder.read(LogFolder.stampNameOf(size)).orElseThrow();
        return reading.over(size, token, folder.read(LogFolder.nameOf(size)));
    }

    private void overdue(TimeMark last, long size, Instant at) {
        if (last.size() >= size) {
            return;
        }
        try {
            Leaf next = Leaf.read(new TileReader(folder, size).entry(last.size()));
            if (Instant.parse(next.recordedAt()).plus(DUE_WITHIN).isBefore(at)) {
                reading.say(
                        ServiceFinding.STAMP_OVERDUE,
                        "size",
                        last.size(),
                        "time",
                        last.time(),
                        "recorded",
                        next.recordedAt());
            }
        } catch (TileMissing | Malformed | DateTimeException toldElsewhere) {
            // The audit of the entries says so.
            return;
        }
    }
}
