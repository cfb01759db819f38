package org.filrouge.folds.indicator;

import org.filrouge.kernel.value.Bilingual;

/**
 * An indicator's definition.
 *
 * @param code such as {@code F1}
 * @param version raised when the formula changes; an answer names the version it was made with
 * @param explanation the formula in words
 * @param attributionStated whether the sources say what an outcome is due to; without it a value is observed after a support, not
 *     due to it
 */
public record Indicator(
        String code,
        int version,
        Bilingual label,
        Bilingual explanation,
        String unit,
        Formula formula,
        boolean attributionStated) {

    /** The first version of an indicator, with no word on causes. */
    static Indicator of(
            String code, String fr, String en, String formulaFr, String formulaEn, String unit, Formula formula) {
        return new Indicator(code, 1, new Bilingual(fr, en), new Bilingual(formulaFr, formulaEn), unit, formula, false);
    }
}
