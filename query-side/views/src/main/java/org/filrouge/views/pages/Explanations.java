package org.filrouge.views.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.filrouge.folds.comparison.Cause;
import org.filrouge.folds.comparison.Comparison;
import org.filrouge.folds.comparison.Comparison.Part;
import org.filrouge.folds.comparison.Comparison.Share;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.query.Comparisons.Asked;
import org.filrouge.views.query.Comparisons.Compared;
import org.jspecify.annotations.Nullable;

/** Says two answers and what lies between them. */
final class Explanations {

    /** Events named under one cause; what is beyond them is in the answer for programs. */
    private static final int MOST_EVENTS = 50;

    private final Page page;
    private final Wording words;

    Explanations(Page page) {
        this.page = page;
        this.words = page.words();
    }

    /**
     * Two answers as a page shows them.
     *
     * @param difference with its sign; null where there is none to tell
     * @param waterfall null where one of the answers is no number
     */
    record Explained(
            Told before, Told after, @Nullable String difference, List<Row> rows, @Nullable Waterfall waterfall) {}

    /** One of the answers, with the dates it was asked at and the version of the formula. */
    record Told(String value, String dates, int version) {}

    /**
     * What some causes changed.
     *
     * @param what why these causes moved the number, cause by cause
     * @param more how many events are not named
     */
    record Row(String causes, List<String> what, String change, List<Moved> events, int more) {}

    /** What one event changed; null where nobody can tell. */
    record Moved(String id, String label, String effective, String recorded, @Nullable String change) {}

    Explained of(Compared compared) {
        Comparison comparison = compared.comparison();
        Indicator indicator = compared.after().indicator();
        List<Row> rows = comparison.parts().stream()
                .map(part -> row(part, indicator, compared.events()))
                .toList();
        BigDecimal difference = comparison.difference();
        return new Explained(
                told(compared.before(), comparison.before()),
                told(compared.after(), comparison.after()),
                difference == null ? null : signed(indicator, difference),
                rows,
                difference == null ? null : waterfall(comparison, compared));
    }

    private Told told(Asked asked, Answered answered) {
        String dates = words.text(
                "compare.dates",
                asked.query().dates().asOf() == null
                        ? words.text("compare.every-day", words.day(asked.day()))
                        : words.day(asked.day()),
                words.number(BigDecimal.valueOf(asked.dates().dates().size())));
        return new Told(
                page.figures().said(asked.indicator(), answered.finding()),
                dates,
                asked.indicator().version());
    }

    private Row row(Part part, Indicator indicator, Map<String, RecordedEvent> events) {
        return new Row(
                causes(part),
                part.causes().stream().map(this::what).toList(),
                part.change() == null ? words.text("compare.untold") : signed(indicator, part.change()),
                part.shares().stream()
                        .limit(MOST_EVENTS)
                        .map(share -> moved(share, indicator, events.get(share.event())))
                        .toList(),
                Math.max(0, part.shares().size() - MOST_EVENTS));
    }

    private String causes(Part part) {
        return part.causes().stream().map(words::code).collect(Collectors.joining(" + "));
    }

    private String what(Cause cause) {
        return words.text("compare.what." + cause.name());
    }

    private Moved moved(Share share, Indicator indicator, RecordedEvent event) {
        return new Moved(
                event.id(),
                words.label(event),
                words.date(event.envelope().effective()),
                words.instant(event.recorded()),
                share.change() == null ? null : signed(indicator, share.change()));
    }

    private Waterfall waterfall(Comparison comparison, Compared compared) {
        BigDecimal at = number(comparison.before());
        List<Waterfall.Step> steps = new ArrayList<>();
        steps.add(total("compare.before", compared.before(), comparison.before()));
        for (Part part : comparison.parts()) {
            BigDecimal change = part.change();
            if (change != null && change.signum() != 0) {
                at = at.add(change);
                steps.add(
                        new Waterfall.Step(causes(part), signed(compared.after().indicator(), change), change, at));
            }
        }
        steps.add(total("compare.after", compared.after(), comparison.after()));
        return Waterfall.of(steps);
    }

    private Waterfall.Step total(String label, Asked asked, Answered answered) {
        String said = page.figures().said(asked.indicator(), answered.finding());
        return new Waterfall.Step(words.text(label), said, null, number(answered));
    }

    private static BigDecimal number(Answered answered) {
        return answered.finding().value().value() instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }

    String signed(Indicator indicator, BigDecimal change) {
        String said = words.quantity(indicator.unit(), change.abs());
        return change.signum() == 0 ? said : (change.signum() > 0 ? "+ " : "− ") + said;
    }
}
