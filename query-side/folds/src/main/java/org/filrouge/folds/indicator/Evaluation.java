package org.filrouge.folds.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.filrouge.folds.FoldOrder;
import org.filrouge.folds.indicator.Finding.NamedPart;
import org.filrouge.folds.indicator.Formula.Part;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;

/** Evaluates formulas over a set of events, seen from a day. Pure: the same events and day give the same finding. */
public final class Evaluation {

    /** Rates are rounded half up, and only at the end (CONVENTIONS of the field: rates 2 decimals, percentages 1). */
    private static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    private final List<RecordedEvent> events;
    private final Sums sums;
    private final Spans spans;
    private final Presence presence;

    /**
     * Looks at these events.
     *
     * @param day the day the question is asked for: what lies beyond it cannot be observed yet
     */
    public Evaluation(Collection<RecordedEvent> events, LocalDate day) {
        this.events = events.stream().sorted(FoldOrder.COMPARATOR).toList();
        this.sums = new Sums(this.events);
        this.spans = new Spans(this.events);
        this.presence = new Presence(this.events, day);
    }

    /** The contradictions between sources among these events. */
    List<Contradiction> contradictions() {
        return Contradiction.in(events);
    }

    public Finding of(Formula formula) {
        return switch (formula) {
            case Formula.Count f -> count(f);
            case Formula.Sum f -> sums.sum(f);
            case Formula.SumBy f -> sums.sumBy(f);
            case Formula.Latest f -> sums.latest(f);
            case Formula.Distinct f -> distinct(f);
            case Formula.Ratio f -> ratio(f);
            case Formula.Months f -> spans.months(f);
            case Formula.MonthsAfter f -> spans.monthsAfter(f);
            case Formula.ActiveAfter f -> presence.activeAfter(f);
            case Formula.PresentAfter f -> presence.presentAfter(f);
            case Formula.MoneyBy f -> sums.moneyBy(f);
            case Formula.Parts f -> parts(f);
        };
    }

    private Finding count(Formula.Count f) {
        List<RecordedEvent> found = f.of().in(events);
        return found.isEmpty()
                ? Finding.none(f.none(), List.of())
                : Finding.of(BigDecimal.valueOf(found.size()), Values.ids(found));
    }

    private Finding distinct(Formula.Distinct f) {
        List<RecordedEvent> found = f.of().in(events);
        if (found.isEmpty()) {
            return Finding.none(f.none(), List.of());
        }
        Set<Object> values = new LinkedHashSet<>();
        Measure told = Measure.of(0);
        for (RecordedEvent event : found) {
            f.fields().stream()
                    .filter(field -> Fields.has((Record) event.event(), field))
                    .forEach(field -> addAll(values, Fields.read(event.event(), field)));
            if (!f.countField().isEmpty()) {
                told = Values.larger(told, Values.measure(Fields.read(event.event(), f.countField())));
            }
        }
        BigDecimal number = BigDecimal.valueOf(values.size());
        if (told.number() != null) {
            number = number.max(told.number());
        }
        return values.isEmpty() && number.signum() == 0
                ? Finding.none(AnswerStatus.UNKNOWN, Values.ids(found))
                : Finding.of(number, Values.ids(found));
    }

    private static void addAll(Set<Object> values, @Nullable Object value) {
        if (value instanceof Collection<?> many) {
            values.addAll(many);
        } else if (value != null) {
            values.add(value);
        }
    }

    private Finding ratio(Formula.Ratio f) {
        Finding of = of(f.of());
        Finding to = of(f.to());
        List<String> used = of.eventsWith(to);
        BigDecimal numerator = of.number();
        BigDecimal denominator = to.number();
        if (numerator == null || denominator == null) {
            return Finding.none(Values.worse(of.value().status(), to.value().status()), used);
        }
        if (denominator.signum() == 0) {
            return Finding.none(AnswerStatus.NOT_APPLICABLE, used);
        }
        BigDecimal scaled = f.percent() ? numerator.movePointRight(2) : numerator;
        TaxBasis basis = of.basis() == null ? to.basis() : of.basis();
        return Finding.of(scaled.divide(denominator, f.decimals(), ROUNDING), used)
                .on(basis);
    }

    private Finding parts(Formula.Parts f) {
        List<NamedPart> parts = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        for (Part part : f.parts()) {
            Finding finding = of(part.formula());
            parts.add(new NamedPart(part.name(), finding));
            used.addAll(finding.events());
        }
        Finding first = parts.getFirst().finding();
        return new Finding(first.value(), first.basis(), first.span(), first.unknown(), List.copyOf(used), parts);
    }
}
