package org.filrouge.views.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.filrouge.folds.funding.YearOfFunding;
import org.filrouge.folds.secrecy.Dominance;
import org.filrouge.folds.secrecy.PublishedAmounts;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.territory.Geography;
import org.filrouge.kernel.value.TaxBasis;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.time.RecordedBy;

/**
 * What all funders together granted, as it is published: one table a calendar year and tax basis, as known on the 31 March after it, or on
 * the first one that the log was there on. A table never changes afterwards and takes no parameters, so that no two answers differ by one
 * grant; and no sums over several years are told, because those of two releases would.
 */
public final class FundingReleases {

    /** No grant of the programme is older. */
    private static final int FIRST_YEAR = 1990;

    private static final int MONTH = 3;
    private static final int DAY = 31;

    private final ReadStore store;
    private final ViewProgress progress;
    private final Clock clock;
    private final Dominance rule;
    private final Map<Integer, Release> made = new ConcurrentHashMap<>();

    /**
     * Releases from the whole history: nothing else that answers requests is given it.
     *
     * @param rule which sums are secret
     */
    public FundingReleases(ReadStore store, ViewProgress progress, Clock clock, Dominance rule) {
        this.store = store;
        this.progress = progress;
        this.clock = clock;
        this.rule = rule;
    }

    /**
     * One year's tables.
     *
     * @param known the day of knowing
     */
    public record Release(int year, LocalDate known, Map<TaxBasis, PublishedAmounts> tables) {}

    public Dominance rule() {
        return rule;
    }

    /** Every release there is with anything in it, the newest year first. */
    public List<Release> all() {
        List<RecordedEvent> first = store.events().at(List.of(0L));
        if (first.isEmpty()) {
            return List.of();
        }
        Instant began = first.getFirst().recorded();
        int last = LocalDate.now(clock).getYear() - 1;
        List<Release> releases = new ArrayList<>();
        IntStream.rangeClosed(FIRST_YEAR, last).forEach(year -> {
            LocalDate day = day(year, began);
            if (RecordedBy.instant(day.toString()).isBefore(clock.instant())) {
                releases.addFirst(release(year, day));
            }
        });
        return releases.stream().filter(release -> !release.tables().isEmpty()).toList();
    }

    private static LocalDate day(int year, Instant began) {
        LocalDate day = LocalDate.of(year + 1, MONTH, DAY);
        while (RecordedBy.instant(day.toString()).isBefore(began)) {
            day = day.plusYears(1);
        }
        return day;
    }

    /** It is kept once the views have seen anything later: until then facts of before may still be under way to them. */
    private Release release(int year, LocalDate day) {
        Release known = made.get(year);
        if (known != null) {
            return known;
        }
        long there = progress.position() + 1;
        long size = store.events().recordedBy(RecordedBy.instant(day.toString()), there);
        Release fresh = release(year, day, size);
        if (size < there) {
            made.put(year, fresh);
        }
        return fresh;
    }

    private Release release(int year, LocalDate day, long size) {
        Map<TaxBasis, PublishedAmounts> tables = new TreeMap<>();
        YearOfFunding.of(year, Geography.shipped(), standing(size)).forEach((basis, amounts) -> {
            PublishedAmounts published = rule.protect(amounts);
            if (published.isAny()) {
                tables.put(basis, published);
            }
        });
        return new Release(year, day, tables);
    }

    /** What all funders ever granted, and where its cases lie, as it stood at a size of the log. */
    private List<RecordedEvent> standing(long size) {
        Set<Long> places = new TreeSet<>();
        store.funders().keys().forEach(key -> places.addAll(store.history().positions("funder:" + key)));
        List<RecordedEvent> events =
                new ArrayList<>(store.events().whole(store.events().at(places)));
        Set<String> cases = new HashSet<>();
        events.stream()
                .map(event -> event.envelope().caseId())
                .filter(Objects::nonNull)
                .forEach(id -> cases.add(id.key()));
        cases.forEach(stream -> events.addAll(store.events()
                .ofStream(stream, 0, Math.toIntExact(store.events().versionOf(stream, size)))));
        return CorrectedHistory.knownAt(events, size).standing();
    }
}
