package org.filrouge.views.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.folds.indicator.Finding;
import org.filrouge.folds.indicator.Finding.NamedPart;
import org.filrouge.folds.indicator.Formula;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;

/** Says what indicators found. What is not known is said to be unknown, never left out and never zero. */
final class Figures {

    private final Wording words;
    private final Names names;

    Figures(Wording words, Names names) {
        this.words = words;
        this.names = names;
    }

    /**
     * What an indicator found.
     *
     * @param sheet where the number leads; null on the sheet itself
     */
    Figure of(Indicator indicator, Answered answered, @Nullable String sheet) {
        Finding finding = answered.finding();
        List<Figure> parts = finding.parts().stream()
                .map(part -> part(indicator, part, sheet))
                .toList();
        return figure(indicator, words.pick(indicator.label()), finding, sheet, parts)
                .and(remarks(indicator.unit(), answered));
    }

    /** What a reader must know beside the number: what is contested, and what sources say where they disagree. */
    private List<String> remarks(String unit, Answered answered) {
        List<String> remarks = new ArrayList<>();
        Finding computed = answered.computed();
        if (computed != null) {
            remarks.add(words.text("conflict.sources", String.join(" / ", answered.statements())));
            remarks.add(
                    words.text("conflict.computed", value(unit, computed, null).text()));
        }
        if (!answered.contested().isEmpty()) {
            remarks.add(words.text("contested.facts", answered.contested().size()));
        }
        return remarks;
    }

    private Figure part(Indicator indicator, NamedPart part, @Nullable String sheet) {
        return figure(indicator, name(indicator, part.name()), part.finding(), sheet, List.of());
    }

    /** A sum of a funder is named by the funder; its tax basis is said with the sum. */
    private String name(Indicator indicator, String part) {
        boolean money = Arrays.stream(TaxBasis.values()).anyMatch(basis -> part.endsWith(" " + basis));
        return money
                ? names.organisationName(part.substring(0, part.lastIndexOf(' ')))
                : words.code("part." + indicator.code(), part);
    }

    private Figure figure(
            Indicator indicator, String label, Finding finding, @Nullable String sheet, List<Figure> parts) {
        AnswerStatus status = finding.value().status();
        return new Figure(
                indicator.code(),
                label,
                value(indicator.unit(), finding, sheet),
                finding.unknown() == 0 ? null : words.quantity("amounts-untold", BigDecimal.valueOf(finding.unknown())),
                status.name(),
                finding.events(),
                indicator.formula() instanceof Formula.Parts && !parts.isEmpty(),
                parts);
    }

    private Piece value(String unit, Finding finding, @Nullable String sheet) {
        Object value = finding.value().value();
        return switch (value) {
            case Boolean yes -> Piece.number(words.yesNo(yes), sheet);
            case BigDecimal number -> Piece.number(number(unit, number, finding.basis()), sheet);
            case null, default -> Piece.unknown(none(unit, finding), sheet);
        };
    }

    private String number(String unit, BigDecimal number, @Nullable TaxBasis basis) {
        String said = words.quantity(unit, number);
        return basis == null ? said : words.text("money", said, words.code(basis));
    }

    private String none(String unit, Finding finding) {
        String status = words.code(finding.value().status());
        String span = finding.span() == null ? null : words.months(finding.span());
        return span == null ? status : words.text("unknown-between", status, span, words.code("unit", unit));
    }
}
