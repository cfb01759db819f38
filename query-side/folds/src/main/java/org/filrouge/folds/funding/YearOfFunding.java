package org.filrouge.folds.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.filrouge.folds.secrecy.Amounts;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;
import org.filrouge.kernel.supportcase.SupportCaseEvent.Opened;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.territory.Geography;
import org.filrouge.kernel.territory.RolledUp;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.TaxBasis;
import org.filrouge.kernel.value.Territory;
import org.filrouge.kernel.value.TerritoryLevel;

/** What all funders granted in one calendar year: by tax basis, region and funder, in euros. */
public final class YearOfFunding {

    /** Where the facts do not tell one region. */
    public static final String NO_REGION = "-";

    private final int year;
    private final Geography geography;
    private final Map<String, String> regions = new HashMap<>();
    private final Map<TaxBasis, SortedMap<String, Map<String, BigDecimal>>> sums = new EnumMap<>(TaxBasis.class);

    private YearOfFunding(int year, Geography geography) {
        this.year = year;
        this.geography = geography;
    }

    /** The sums of the grants that certainly took effect in a year, from facts as they stand. */
    public static Map<TaxBasis, Amounts> of(int year, Geography geography, Collection<RecordedEvent> standing) {
        YearOfFunding sums = new YearOfFunding(year, geography);
        standing.forEach(sums::region);
        standing.forEach(sums::grant);
        Map<TaxBasis, Amounts> amounts = new EnumMap<>(TaxBasis.class);
        sums.sums.forEach((basis, rows) -> amounts.put(basis, new Amounts(rows)));
        return amounts;
    }

    /** The region of a case is that of the first of its places that lies in one. */
    private void region(RecordedEvent fact) {
        SupportCaseId caseId = fact.envelope().caseId();
        if (fact.event() instanceof Opened opened && caseId != null) {
            opened.territories().stream()
                    .map(place -> regionOf(place.territory()))
                    .filter(region -> !region.equals(NO_REGION))
                    .findFirst()
                    .ifPresent(region -> regions.put(caseId.slug(), region));
        }
    }

    private String regionOf(Territory place) {
        RolledUp region = geography
                .rollUp(place, TerritoryLevel.REGION, LocalDate.of(year, 12, 31))
                .value();
        return region == null ? NO_REGION : region.place().toString();
    }

    private void grant(RecordedEvent fact) {
        if (fact.event() instanceof Granted granted && fact.envelope().isActual() && isOfTheYear(fact)) {
            Measure amount = granted.amount().amount();
            if (amount.number() != null) {
                sums.computeIfAbsent(granted.amount().basis(), none -> new TreeMap<>())
                        .computeIfAbsent(regionOf(fact), none -> new HashMap<>())
                        .merge(granted.funder().slug(), amount.number(), BigDecimal::add);
            }
        }
    }

    private String regionOf(RecordedEvent fact) {
        SupportCaseId caseId = fact.envelope().caseId();
        return caseId == null ? NO_REGION : regions.getOrDefault(caseId.slug(), NO_REGION);
    }

    private boolean isOfTheYear(RecordedEvent fact) {
        LocalDate earliest = fact.envelope().effective().earliest();
        LocalDate latest = fact.envelope().effective().latest();
        return earliest != null && latest != null && earliest.getYear() == year && latest.getYear() == year;
    }
}
