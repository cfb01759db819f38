package org.filrouge.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Evidence;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.testing.AnyFormula;
import org.filrouge.kernel.testing.AnyRecord;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.filrouge.kernel.value.Territory;

/** Histories drawn from so few names, dates and numbers that their facts keep meeting each other. */
final class AnyFact {

    private static final Arbitrary<Measure> NUMBERS =
            Arbitraries.of("0", "1", "2.5", "UNKNOWN").map(Measure::parse);
    private static final Arbitrary<FuzzyDate> DATES = Arbitraries.of(
                    "2007", "2008-03", "2008-03-12", "2009-01", "2010", "2008-03/..", "XXXX")
            .map(FuzzyDate::parse);
    private static final Arbitrary<FactStatus> STATUS = Arbitraries.of(
            FactStatus.ACTUAL, FactStatus.ACTUAL, FactStatus.ACTUAL, FactStatus.PLANNED, FactStatus.PROBABLE);
    private static final Arbitrary<List<Evidence>> SHOWN =
            Arbitraries.of(List.of(), List.of(new Evidence("minutes", null)));
    private static final AnyRecord RECORDS = new AnyRecord(
            Map.of(
                    String.class, Arbitraries.of("x", "y"),
                    int.class, Arbitraries.of(0, 1, 2),
                    boolean.class, Arbitraries.of(true, false),
                    Measure.class, NUMBERS,
                    Money.class, NUMBERS.map(amount -> new Money(amount, TaxBasis.INCL_TAX)),
                    FuzzyDate.class, DATES,
                    Territory.class, Arbitraries.of(Territory.parse("DEP-57")),
                    Formula.class, AnyFormula.any(),
                    Map.class, Arbitraries.of(Map.of("subject", "x"), Map.of())),
            Arbitraries.of("a", "b"),
            3);

    private AnyFact() {}

    /** Histories of the events of a family, in any order and with any holes. */
    static <E extends DomainEvent> Arbitrary<List<Fact<E>>> histories(Class<E> family, int longest) {
        List<Arbitrary<? extends E>> kinds = Arrays.stream(family.getPermittedSubclasses())
                .<Arbitrary<? extends E>>map(kind -> RECORDS.of(kind.asSubclass(family)))
                .toList();
        return AnyFact.<E>of(Arbitraries.oneOf(kinds))
                .list()
                .ofMaxSize(longest)
                .withSizeDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    private static <E extends DomainEvent> Arbitrary<Fact<E>> of(Arbitrary<E> events) {
        return Combinators.combine(events, DATES, STATUS, SHOWN).as(Fact::of);
    }
}
