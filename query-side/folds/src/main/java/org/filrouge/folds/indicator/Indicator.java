package org.filrouge.folds.indicator;

import java.util.List;
import java.util.Set;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.Formulas;
import org.filrouge.kernel.value.Bilingual;

/**
 * An indicator's definition.
 *
 * @param code such as {@code F1}
 * @param version raised when the formula changes; an answer names the version it was made with
 * @param explanation the formula in words
 * @param dimensions what it is meant to be looked at by, such as {@code funder} or {@code case}
 * @param attributionStated whether the sources say what an outcome is due to; without it a value is observed after a support, not
 *     due to it
 */
public record Indicator(
        String code,
        int version,
        Bilingual label,
        Bilingual explanation,
        String unit,
        List<String> dimensions,
        Formula formula,
        boolean attributionStated) {

    /** What every number without a stated cause says of itself. */
    public static final Bilingual NOT_ATTRIBUTED = new Bilingual(
            "observé après l'accompagnement, non attribué à lui", "observed after the support, not due to it");

    /** What a number says of itself whose cause the sources state. */
    public static final Bilingual ATTRIBUTED =
            new Bilingual("attribution dite par les sources", "attribution stated by the sources");

    /** The first version of an indicator, with no word on causes. */
    static Indicator of(
            String code, String fr, String en, String formulaFr, String formulaEn, String unit, Formula formula) {
        return new Indicator(
                code, 1, new Bilingual(fr, en), new Bilingual(formulaFr, formulaEn), unit, List.of(), formula, false);
    }

    /** One that somebody defined: its formula explains itself, and no source states a cause. */
    public static Indicator posted(String code, int version, Bilingual label, String unit, Formula formula) {
        return new Indicator(code, version, label, FormulaWords.of(formula), unit, List.of(), formula, false);
    }

    Indicator version(int raised) {
        return new Indicator(code, raised, label, explanation, unit, dimensions, formula, attributionStated);
    }

    Indicator by(String... by) {
        return new Indicator(code, version, label, explanation, unit, List.of(by), formula, attributionStated);
    }

    /** The names of events and kinds of observations it needs. */
    public Set<String> needs() {
        return Formulas.needs(formula);
    }

    public Bilingual attribution() {
        return attributionStated ? ATTRIBUTED : NOT_ATTRIBUTED;
    }
}
