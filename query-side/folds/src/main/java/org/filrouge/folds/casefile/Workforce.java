package org.filrouge.folds.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** The staff, hours and budgets that organisations of a case reported, and what they come to against each other. */
public record Workforce(List<Report> reports) {

    static final Workforce EMPTY = new Workforce(List.of());

    private static final String KIND = "workforce";

    /**
     * One report.
     *
     * @param organisation whose staff it is
     * @param reported the figures as told; none is ever worked out from another
     */
    public record Report(String organisation, Map<String, Object> reported, Ratios ratios, Dated when) {}

    /**
     * Reported figures against each other, with two decimals, rounded half up at the very end. UNKNOWN when either is not told.
     * Amounts are on the tax basis of the budget.
     */
    public record Ratios(
            Answer<String> hoursPerFte,
            Answer<String> budgetPerFte,
            Answer<String> budgetPerInsertionEmployee,
            Answer<String> insertionPerPermanentEmployee) {}

    Workforce apply(RecordedEvent event) {
        return event.event() instanceof ObservationEvent.Recorded e && e.kind().equals(KIND)
                ? new Workforce(Lists.and(reports, report(e.values(), Dated.of(event))))
                : this;
    }

    private static Report report(Map<String, Object> told, Dated when) {
        Measure hours = measure(told.get("hours"));
        Measure fte = measure(told.get("fte"));
        Measure budget = told.get("budget") instanceof Map<?, ?> money ? measure(money.get("amount")) : Measure.UNKNOWN;
        Measure insertion = measure(told.get("insertionEmployees"));
        Measure permanent = measure(told.get("permanentEmployees"));
        Ratios ratios = new Ratios(
                ratio(hours, fte), ratio(budget, fte), ratio(budget, insertion), ratio(insertion, permanent));
        return new Report(String.valueOf(told.get("organisation")), told, ratios, when);
    }

    private static Answer<String> ratio(Measure of, Measure to) {
        BigDecimal numerator = of.number();
        BigDecimal denominator = to.number();
        if (numerator == null || denominator == null) {
            return Answer.unknown();
        }
        return denominator.signum() == 0
                ? Answer.notApplicable()
                : Answer.of(
                        numerator.divide(denominator, 2, RoundingMode.HALF_UP).toPlainString());
    }

    private static Measure measure(@Nullable Object told) {
        return told instanceof String text ? Measure.parse(text) : Measure.UNKNOWN;
    }
}
