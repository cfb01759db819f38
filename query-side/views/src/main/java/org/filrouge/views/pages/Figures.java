package org.filrouge.views.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.folds.indicator.Finding;
import org.filrouge.folds.indicator.Finding.NamedPart;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.kernel.convention.ConventionType;
import org.filrouge.kernel.funding.ConditionStatus;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.organisation.ContractType;
import org.filrouge.kernel.supportrequest.RequestOrigin;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;

/** Says what indicators found. What is not known is said to be unknown, never left out and never zero. */
final class Figures {

    private static final List<String> CODES = Stream.of(
                    ContractType.class, ConventionType.class, ConditionStatus.class, RequestOrigin.class)
            .map(Class::getSimpleName)
            .toList();

    private final Pattern basis = Pattern.compile(
            " (" + Arrays.stream(TaxBasis.values()).map(Enum::name).collect(Collectors.joining("|")) + ")$");
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
        List<Figure> parts = new ArrayList<>();
        finding.parts().forEach(part -> add(parts, indicator, "", part, sheet));
        return figure(indicator, words.pick(indicator.label()), indicator.unit(), finding, sheet, parts)
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

    /** The value itself, in words. */
    String said(Indicator indicator, Finding finding) {
        return value(indicator.unit(), finding, null).text();
    }

    /** A part that is made of parts is shown by these. */
    private void add(List<Figure> parts, Indicator indicator, String within, NamedPart part, @Nullable String sheet) {
        String name = name(indicator, part.name());
        String label = within.isEmpty() ? name : within + " · " + name;
        if (part.finding().parts().isEmpty() || part.finding().value().value() != null) {
            String unit = part.unit().isEmpty() ? indicator.unit() : part.unit();
            parts.add(figure(indicator, label, unit, part.finding(), sheet, List.of()));
        }
        part.finding().parts().forEach(inner -> add(parts, indicator, label, inner, sheet));
    }

    /** A group goes by the values it stands for: organisations by their names, codes by their words. */
    private String name(Indicator indicator, String part) {
        return Arrays.stream(part.split(" → "))
                .map(token -> named(indicator, basis.matcher(token).replaceFirst("")))
                .collect(Collectors.joining(" → "));
    }

    private String named(Indicator indicator, String token) {
        String word = words.code("part." + indicator.code(), token);
        if (!word.equals(token)) {
            return word;
        }
        String name = names.known(token);
        return name != null
                ? name
                : CODES.stream()
                        .map(code -> words.code(code, token))
                        .filter(found -> !found.equals(token))
                        .findFirst()
                        .orElse(token);
    }

    private Figure figure(
            Indicator indicator,
            String label,
            String unit,
            Finding finding,
            @Nullable String sheet,
            List<Figure> parts) {
        AnswerStatus status = finding.value().status();
        return new Figure(
                indicator.code(),
                label,
                value(unit, finding, sheet),
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
