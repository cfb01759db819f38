package org.filrouge.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.Evidence;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.testing.AnyDate;
import org.filrouge.kernel.testing.AnyFormula;
import org.filrouge.kernel.testing.AnyRecord;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.filrouge.kernel.value.Territory;

/** Events and envelopes with every value that may stand in them. */
final class AnyEvent {

    private static final Arbitrary<String> TEXTS = Arbitraries.oneOf(
            Arbitraries.strings()
                    .alpha()
                    .numeric()
                    .withChars(" '-")
                    .ofMinLength(1)
                    .ofMaxLength(20),
            Arbitraries.of(
                    "é", "𝄞", "\"quoted\" \\ /", "two\nlines\tand a tab", " ", "null", "{}", "2008", "UNKNOWN"));
    private static final Arbitrary<String> SLUGS = Arbitraries.strings()
            .withCharRange('a', 'z')
            .numeric()
            .ofMinLength(1)
            .ofMaxLength(12);

    private AnyEvent() {}

    /** An event of every kind in the catalogue. */
    static Arbitrary<List<DomainEvent>> ofEveryKind() {
        AnyRecord records = records(told());
        return Combinators.combine(EventCatalogue.entries().stream()
                        .<Arbitrary<DomainEvent>>map(
                                entry -> records.of(entry.record()).map(event -> event))
                        .toList())
                .as(events -> events);
    }

    static Arbitrary<Envelope> envelope() {
        return records(TEXTS.map(text -> Map.of("fact", text))).of(Envelope.class);
    }

    private static AnyRecord records(Arbitrary<? extends Map<String, ?>> maps) {
        Map<Class<?>, Arbitrary<?>> leaves = new HashMap<>(Map.of(
                String.class, TEXTS,
                int.class, Arbitraries.integers(),
                long.class, Arbitraries.longs(),
                boolean.class, Arbitraries.of(true, false),
                Measure.class, measures(6),
                Money.class,
                        Combinators.combine(measures(2), Arbitraries.of(TaxBasis.class))
                                .as(Money::new),
                FuzzyDate.class, AnyDate.fuzzy(),
                Territory.class,
                        Arbitraries.of("DEP-57", "DEP-2A", "REG-93", "LOC-a-b").map(Territory::parse),
                Map.class, maps,
                Evidence.class, evidence()));
        leaves.put(Formula.class, AnyFormula.any());
        return new AnyRecord(leaves, SLUGS, 3);
    }

    private static Arbitrary<Measure> measures(int scale) {
        Arbitrary<Measure> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999999999"), new BigDecimal("999999999999999"))
                .ofScale(scale)
                .map(Measure::of);
        return Arbitraries.oneOf(numbers, Arbitraries.of(Measure.UNKNOWN, Measure.NOT_APPLICABLE));
    }

    private static Arbitrary<Map<String, Object>> told() {
        Arbitrary<Object> values = Arbitraries.oneOf(
                TEXTS.map(Object.class::cast),
                Arbitraries.integers().map(Object.class::cast),
                Arbitraries.of(new BigDecimal("0.1"), new BigDecimal("9.50"), new BigDecimal("1E+3")),
                TEXTS.list().ofMaxSize(2).map(Object.class::cast),
                Arbitraries.of(Map.<String, Object>of("amount", "12.5", "basis", "INCL_TAX")));
        return Arbitraries.maps(SLUGS, values).ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Evidence> evidence() {
        return Combinators.combine(
                        TEXTS,
                        Arbitraries.of("0", "f").map(digit -> digit.repeat(64)).injectNull(0.5))
                .as(Evidence::new);
    }
}
