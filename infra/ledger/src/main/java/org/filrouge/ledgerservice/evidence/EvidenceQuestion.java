package org.filrouge.ledgerservice.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.filrouge.folds.TwoDates;
import org.filrouge.http.Problem;
import org.filrouge.views.query.HistoryQuery;
import org.filrouge.views.query.Parameters;
import org.filrouge.views.query.TerritoryReading;
import org.filrouge.views.time.RecordedBy;
import org.jspecify.annotations.Nullable;

/**
 * What a pack is asked for.
 *
 * @param asked scope, period and day as asked, by the names that other questions have for them
 * @param knownAt the instant of knowing; null when a size is asked for, or the newest
 * @param size how many events are known; empty when an instant is asked for, or the newest
 * @param kept the size of the checkpoint that the reader kept from earlier
 */
public record EvidenceQuestion(
        Map<String, String> asked, @Nullable Instant knownAt, OptionalLong size, OptionalLong kept) {

    static final Set<String> SCOPE = Set.of("case", "organisation", "funder", "territory");
    static final Set<String> PERIOD = Set.of("from", "to", "asOf");

    /** An instant of knowing may also be told as a size of the log. */
    private static final String SIZED = "size:";

    private static final Set<String> KNOWN = Set.of(
            "case",
            "organisation",
            "funder",
            "territory",
            TerritoryReading.PARAMETER,
            "from",
            "to",
            "asOf",
            "knownAt",
            "size",
            "kept");

    public EvidenceQuestion {
        asked = Map.copyOf(asked);
    }

    /**
     * Reads the question from parameters.
     *
     * @throws Problem when one is unknown or cannot be read, or none names a scope
     */
    public static EvidenceQuestion of(Map<String, String> given) {
        Map<String, String> asked = new TreeMap<>(Parameters.of(given, KNOWN));
        String known = asked.remove("knownAt");
        boolean sized = known != null && known.startsWith(SIZED);
        Instant knownAt = sized ? null : instant(known);
        OptionalLong size = sized ? size("knownAt", known.substring(SIZED.length())) : size("size", asked.get("size"));
        if ((known != null) && asked.remove("size") != null) {
            throw Problem.parameter("size");
        }
        asked.remove("size");
        OptionalLong kept = size("kept", asked.remove("kept"));
        if (asked.keySet().stream().noneMatch(SCOPE::contains)) {
            throw Problem.parameter("case");
        }
        query(asked);
        return new EvidenceQuestion(asked, knownAt, size, kept);
    }

    /** Scope and period as other questions read them. */
    static HistoryQuery query(Map<String, String> asked) {
        try {
            String day = asked.get("asOf");
            TwoDates dates = new TwoDates(day == null ? null : LocalDate.parse(day), TwoDates.TODAY.size());
            return HistoryQuery.of(asked, dates);
        } catch (DateTimeException unreadable) {
            throw Problem.parameter("asOf");
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : RecordedBy.instant(text);
        } catch (DateTimeException unreadable) {
            throw Problem.parameter("knownAt");
        }
    }

    private static OptionalLong size(String name, @Nullable String text) {
        if (text == null) {
            return OptionalLong.empty();
        }
        if (!text.matches("0|[1-9][0-9]{0,14}")) {
            throw Problem.parameter(name);
        }
        return OptionalLong.of(Long.parseLong(text));
    }
}
