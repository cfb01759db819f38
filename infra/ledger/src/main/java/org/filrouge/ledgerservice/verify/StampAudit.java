package org.filrouge.ledgerservice.verify;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.audit.TimeMark;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.tiles.TileMissing;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.stamp.KeptStamp;
import org.filrouge.ledgerservice.stamp.StampCheck;
import org.filrouge.ledgerservice.stamp.StampRefused;

/** The published time stamps: each over the very bytes of its checkpoint, and by an authority that the auditor trusts. */
final class StampAudit {

    /** A stamp is asked for once in an hour; an hour more for an authority that was away. */
    private static final Duration DUE_WITHIN = Duration.ofHours(2);

    private final LogFolder folder;
    private final List<StampCheck> authorities;
    private final Consumer<Found> found;

    StampAudit(LogFolder folder, List<StampCheck> authorities, Consumer<Found> found) {
        this.folder = folder;
        this.authorities = authorities;
        this.found = found;
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
        if (authorities.isEmpty()) {
            if (!stamped.isEmpty()) {
                say(ServiceFinding.STAMP_NOT_CHECKED, "stamps", stamped.size());
            }
            return List.of();
        }
        marks.stream()
                .max(Comparator.comparingLong(TimeMark::size))
                .ifPresentOrElse(last -> overdue(last, size, at), () -> say(ServiceFinding.STAMP_MISSING));
        return marks;
    }

    private Optional<TimeMark> mark(long size) {
        try {
            KeptStamp stamp =
                    KeptStamp.parse(folder.read(LogFolder.stampNameOf(size)).orElseThrow());
            Optional<byte[]> checkpoint = folder.read(LogFolder.nameOf(size));
            if (checkpoint.isEmpty()) {
                say(ServiceFinding.STAMP_ALONE, "size", size, "time", stamp.time());
            } else if (!stamp.covers(checkpoint.get())) {
                say(ServiceFinding.STAMP_OF_ANOTHER, "size", size, "time", stamp.time());
            } else if (authorities.stream().anyMatch(authority -> authority.accepts(stamp))) {
                return Optional.of(new TimeMark(size, stamp.time()));
            } else if (!authorities.isEmpty()) {
                say(ServiceFinding.STAMP_REFUSED, "size", size, "reason", "another authority signed it");
            }
        } catch (StampRefused unreadable) {
            say(ServiceFinding.STAMP_REFUSED, "size", size, "reason", unreadable.getMessage());
        }
        return Optional.empty();
    }

    private void overdue(TimeMark last, long size, Instant at) {
        if (last.size() >= size) {
            return;
        }
        try {
            Leaf next = Leaf.read(new TileReader(folder, size).entry(last.size()));
            if (Instant.parse(next.recordedAt()).plus(DUE_WITHIN).isBefore(at)) {
                say(
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

    private void say(ServiceFinding code, Object... namesAndValues) {
        Map<String, String> facts = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], String.valueOf(namesAndValues[i + 1]));
        }
        found.accept(Found.of(code, facts));
    }
}
