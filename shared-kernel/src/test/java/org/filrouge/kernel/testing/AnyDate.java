package org.filrouge.kernel.testing;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.filrouge.kernel.value.FuzzyDate;

/** Dates in every written form there is. */
public final class AnyDate {

    private AnyDate() {}

    /** A date of any form. */
    public static Arbitrary<FuzzyDate> fuzzy() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, single()), Tuple.of(2, closedInterval()), Tuple.of(1, openInterval()))
                .map(FuzzyDate::parse)
                .withoutEdgeCases();
    }

    private static Arbitrary<String> single() {
        Arbitrary<String> plain = Arbitraries.oneOf(
                day(), month(), part(), year(), Arbitraries.of("XXXX", "199X", "20XX", "2005-XX", "2005-XX-XX"));
        return Combinators.combine(plain, Arbitraries.of("", "", "", "~", "?", "%"))
                .as(String::concat);
    }

    private static Arbitrary<String> day() {
        long first = LocalDate.of(1990, 1, 1).toEpochDay();
        long last = LocalDate.of(2030, 12, 31).toEpochDay();
        return Arbitraries.longs()
                .between(first, last)
                .map(LocalDate::ofEpochDay)
                .map(LocalDate::toString);
    }

    private static Arbitrary<String> month() {
        return Combinators.combine(years(), Arbitraries.integers().between(1, 12), Arbitraries.of("", "-XX"))
                .as("%04d-%02d%s"::formatted);
    }

    private static Arbitrary<String> part() {
        return Combinators.combine(years(), Arbitraries.of(21, 22, 23, 24, 33, 34, 35, 36, 40, 41))
                .as("%04d-%d"::formatted);
    }

    private static Arbitrary<String> year() {
        return years().map("%04d"::formatted);
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1990, 2030);
    }

    private static Arbitrary<String> closedInterval() {
        return Combinators.combine(single(), single()).as((one, other) -> {
            LocalDate first = FuzzyDate.parse(one).earliest();
            LocalDate last = FuzzyDate.parse(other).latest();
            boolean backwards = first != null && last != null && last.isBefore(first);
            return backwards ? other + "/" + one : one + "/" + other;
        });
    }

    private static Arbitrary<String> openInterval() {
        return Combinators.combine(single(), Arbitraries.of("..", ""), Arbitraries.of(true, false))
                .as((date, open, from) -> from ? date + "/" + open : open + "/" + date);
    }
}
