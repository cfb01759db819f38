package org.filrouge.ledgerservice.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.filrouge.ledger.audit.TimeMark;
import org.filrouge.ledgerservice.stamp.KeptStamp;
import org.filrouge.ledgerservice.stamp.StampCheck;
import org.filrouge.ledgerservice.stamp.StampRefused;

/** What a time stamp vouches for, to somebody who trusts certain authorities. */
final class StampReading {

    private final List<StampCheck> authorities;
    private final Consumer<Found> found;

    StampReading(List<StampCheck> authorities, Consumer<Found> found) {
        this.authorities = authorities;
        this.found = found;
    }

    /** Whether stamps can be checked; says that some were not where no authority is trusted. */
    boolean isByAuthorities(int stamps) {
        if (authorities.isEmpty() && stamps > 0) {
            say(ServiceFinding.STAMP_NOT_CHECKED, "stamps", stamps);
        }
        return !authorities.isEmpty();
    }

    /**
     * The time that a stamp vouches for; empty, and said why, when it does not.
     *
     * @param checkpoint what it must cover, as the log signed it; empty where it is not there
     */
    Optional<TimeMark> over(long size, byte[] token, Optional<byte[]> checkpoint) {
        try {
            KeptStamp stamp = KeptStamp.parse(token);
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

    void say(ServiceFinding code, Object... namesAndValues) {
        Map<String, String> facts = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], String.valueOf(namesAndValues[i + 1]));
        }
        found.accept(Found.of(code, facts));
    }
}
