package org.filrouge.ledgerservice.evidence;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Bilingual;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;

/** The table of key figures. What is not known says so, and is never a nought. */
final class SummaryFigures {

    private SummaryFigures() {}

    static String table(List<Map<String, Object>> figures) {
        StringBuilder table = new StringBuilder(Html.section("Chiffres clés · Key figures"));
        table.append(Html.head("Code", "Chiffre · Figure", "Valeur · Value", "Événements · Events"));
        for (Map<String, Object> figure : figures) {
            table.append("<tr>")
                    .append(Html.cell(figure.get("code") + " v" + figure.get("version")))
                    .append(Html.cell(SummaryWords.both((Bilingual) figure.get("label")), said(figure)))
                    .append(Html.cell(value(figure, String.valueOf(figure.get("unit"))), parts(figure)))
                    .append(Html.cell(count(figure.get("events"))))
                    .append("</tr>\n");
        }
        return table.append("</tbody></table>\n").toString();
    }

    /** What else must be known of the number. */
    private static String said(Map<String, Object> figure) {
        StringBuilder words = new StringBuilder(SummaryWords.both((Bilingual) figure.get("attributionNote")));
        if (figure.containsKey("corrected")) {
            words.append("; avec des faits rectifiés · with corrected facts: ").append(count(figure.get("corrected")));
        }
        if (figure.containsKey("contested")) {
            words.append("; avec des faits contestés · with contested facts: ").append(count(figure.get("contested")));
        }
        return words.toString();
    }

    private static String parts(Map<String, Object> figure) {
        StringBuilder parts = new StringBuilder();
        if (figure.get("parts") instanceof Collection<?> many) {
            for (Object one : many) {
                Map<?, ?> part = (Map<?, ?>) one;
                Object unit = part.containsKey("unit") ? part.get("unit") : figure.get("unit");
                parts.append(parts.isEmpty() ? "" : "; ")
                        .append(part.get("name"))
                        .append(" : ")
                        .append(value(part, String.valueOf(unit)));
            }
        }
        return parts.toString();
    }

    private static String value(Map<?, ?> figure, String unit) {
        StringBuilder words = new StringBuilder(
                switch ((AnswerStatus) figure.get("status")) {
                    case VALUE -> plain(figure.get("value"), unit);
                    case UNKNOWN -> SummaryWords.UNKNOWN;
                    case NOT_APPLICABLE -> "SANS OBJET · NOT APPLICABLE";
                    case CONFLICTING -> "SOURCES CONTRADICTOIRES · CONFLICTING";
                });
        if (figure.get("basis") instanceof TaxBasis basis) {
            words.append(", ").append(SummaryWords.basis(basis));
        }
        if (figure.get("unknown") instanceof Integer unknown) {
            words.append(" (+ ")
                    .append(unknown)
                    .append(" × ")
                    .append(SummaryWords.UNKNOWN)
                    .append(")");
        }
        return words.toString();
    }

    private static String plain(@Nullable Object value, String unit) {
        return switch (value) {
            case Boolean yes -> yes ? "oui · yes" : "non · no";
            case BigDecimal number -> number.toPlainString() + " " + unit;
            case null, default -> value + " " + unit;
        };
    }

    private static String count(@Nullable Object many) {
        return Integer.toString(many instanceof Collection<?> events ? events.size() : 0);
    }
}
