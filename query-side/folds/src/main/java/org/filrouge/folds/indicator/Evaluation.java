package org.filrouge.folds.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import org.filrouge.folds.indicator.Finding.NamedPart;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;

/** Evaluates formulas over a set of events, seen from a day. Pure: the same events and day give the same finding. */
public final class Evaluation {

    /** Rates are rounded half up, and only at the end (CONVENTIONS of the field: rates 2 decimals, percentages 1). */
    private static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    private final Ground ground;
    private final Counts counts;
    private final Sums sums;
    private final Spans spans;
    private final Presence presence;

    /**
     * Looks at these events.
     *
     * @param day the day the question is asked for: what lies beyond it cannot be observed yet
     */
    public Evaluation(Collection<RecordedEvent> events, LocalDate day) {
        this(Ground.of(events, List.of(), day));
    }

    Evaluation(Ground ground) {
        this.ground = ground;
        this.counts = new Counts(ground);
        this.sums = new Sums(ground);
        this.spans = new Spans(ground);
        this.presence = new Presence(ground);
    }

    /** The contradictions between sources among these events. */
    List<Contradiction> contradictions() {
        return Contradiction.in(ground.events());
    }

    public Finding of(Formula formula) {
        return switch (formula) {
            case Formula.Constant f -> Finding.of(f.number(), List.of());
            case Formula.Count f -> counts.count(f);
            case Formula.Present f -> counts.present(f);
            case Formula.Distinct f -> counts.distinct(f);
            case Formula.Sum f -> sums.sum(f);
            case Formula.Extreme f -> sums.extreme(f);
            case Formula.Ratio f -> ratio(f);
            case Formula.Difference f -> together(of(f.of()), of(f.less()), BigDecimal::subtract);
            case Formula.Plus f ->
                f.of().stream()
                        .map(this::of)
                        .reduce((one, other) -> together(one, other, BigDecimal::add))
                        .orElseGet(() -> Finding.none(AnswerStatus.VALUE, List.of()));
            case Formula.Months f -> spans.months(f);
            case Formula.ActiveAfter f -> presence.activeAfter(f);
            case Formula.PresentAfter f -> presence.presentAfter(f);
            case Formula.By f -> new Groups(ground).by(f);
            case Formula.OpenSignals f -> new Alerts(ground).open();
            case Formula.Parts f -> parts(f);
        };
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
        return Finding.of(scaled.divide(denominator, f.decimals(), ROUNDING), used)
                .on(basis(of, to));
    }

    /** Two amounts on two tax bases are not reckoned together. */
    private static Finding together(Finding one, Finding other, BinaryOperator<BigDecimal> operation) {
        List<String> used = one.eventsWith(other);
        BigDecimal left = one.number();
        BigDecimal right = other.number();
        if (left == null || right == null) {
            AnswerStatus status =
                    Values.worse(one.value().status(), other.value().status());
            return Finding.none(status == AnswerStatus.VALUE ? AnswerStatus.NOT_APPLICABLE : status, used);
        }
        if (one.basis() != null && other.basis() != null && one.basis() != other.basis()) {
            return Finding.none(AnswerStatus.NOT_APPLICABLE, used);
        }
        return Finding.of(Values.plain(operation.apply(left, right)), used).on(basis(one, other));
    }

    private static @Nullable TaxBasis basis(Finding one, Finding other) {
        return one.basis() == null ? other.basis() : one.basis();
    }

    private Finding parts(Formula.Parts f) {
        List<NamedPart> parts = new ArrayList<>();
        f.parts().forEach(part -> parts.add(new NamedPart(part.name(), part.unit(), of(part.formula()))));
        Finding first = parts.getFirst().finding();
        return new Finding(first.value(), first.basis(), first.span(), first.unknown(), List.of(), List.of())
                .over(parts, first.unknown());
    }
}
