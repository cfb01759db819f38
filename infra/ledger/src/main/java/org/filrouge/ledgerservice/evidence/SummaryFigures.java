package org.filrouge.ledgerservice.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.filrouge.folds.indicator.Finding;
import org.filrouge.folds.indicator.Finding.NamedPart;
import org.jspecify.annotations.Nullable;

/** The table of key figures. What is not known says so, and is never a nought. */
final class SummaryFigures {

    private SummaryFigures() {}

    static String table(List<KeyFigure> figures) {
        StringBuilder table = new StringBuilder(Html.section("Chiffres clés · Key figures"));
        table.append(Html.head("Code", "Chiffre · Figure", "Valeur · Value", "Événements · Events"));
        for (KeyFigure figure : figures) {
            table.append("<tr>")
                    .append(Html.cell(figure.indicator().code() + " v"
                            + figure.indicator().version()))
                    .append(Html.cell(SummaryWords.both(figure.indicator().label()), said(figure)))
                    .append(Html.cell(value(figure.finding(), figure.indicator().unit()), parts(figure)))
                    .append(Html.cell(Integer.toString(figure.finding().events().size())))
                    .append("</tr>\n");
        }
        return table.append("</tbody></table>\n").toString();
    }

    /** What else must be known of the number. */
    private static String said(KeyFigure figure) {
        int corrected = figure.reading().answered().corrected().size();
        int contested = figure.reading().answered().contested().size();
        int undated = figure.reading().undated().events().size();
        return SummaryWords.both(figure.indicator().attribution())
                + (corrected == 0 ? "" : "; faits rectifiés · corrected facts: " + corrected)
                + (contested == 0 ? "" : "; faits contestés · contested facts: " + contested)
                + (undated == 0 ? "" : "; faits non datés · undated facts: " + undated);
    }

    private static String parts(KeyFigure figure) {
        return figure.finding().parts().stream()
                .map(part -> part.name() + " : " + value(part.finding(), unit(part, figure)))
                .collect(Collectors.joining("; "));
    }

    private static String unit(NamedPart part, KeyFigure figure) {
        return part.unit().isEmpty() ? figure.indicator().unit() : part.unit();
    }

    private static String value(Finding finding, String unit) {
        String value =
                switch (finding.value().status()) {
                    case VALUE -> plain(finding.value().value(), unit);
                    case UNKNOWN -> SummaryWords.UNKNOWN;
                    case NOT_APPLICABLE -> "SANS OBJET · NOT APPLICABLE";
                    case CONFLICTING -> "SOURCES CONTRADICTOIRES · CONFLICTING";
                };
        return value
                + (finding.span() == null
                        ? ""
                        : " (" + finding.span().least() + " – " + finding.span().most() + ")")
                + (finding.basis() == null ? "" : ", " + SummaryWords.basis(finding.basis()))
                + (finding.unknown() == 0 ? "" : " (+ " + finding.unknown() + " × " + SummaryWords.UNKNOWN + ")");
    }

    private static String plain(@Nullable Object value, String unit) {
        return switch (value) {
            case Boolean yes -> yes ? "oui · yes" : "non · no";
            case BigDecimal number -> number.toPlainString() + " " + unit;
            case null, default -> value + " " + unit;
        };
    }
}
