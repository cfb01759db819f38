package org.filrouge.kernel.indicator;

import static org.filrouge.kernel.indicator.FormulaProblem.ANOTHER_KIND;
import static org.filrouge.kernel.indicator.FormulaProblem.TOO_LONG;
import static org.filrouge.kernel.indicator.FormulaProblem.TOO_MANY_DIGITS;
import static org.filrouge.kernel.indicator.FormulaProblem.UNKNOWN_CODE;

import java.math.BigDecimal;
import java.util.Arrays;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** Reads the codes, texts and numbers that stand in a formula. What is left out has its first or empty value. */
final class PlainValues {

    private PlainValues() {}

    static Object code(@Nullable Object form, Class<?> type, String at) {
        if (form == null) {
            return type.getEnumConstants()[0];
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> ((Enum<?>) code).name().equals(form))
                .findFirst()
                .orElseThrow(() -> FormulaFault.unreadable(
                        at, UNKNOWN_CODE, "code", form, "known", Arrays.toString(type.getEnumConstants())));
    }

    static Object simple(@Nullable Object form, Class<?> type, String at) {
        if (type == boolean.class && (form == null || form instanceof Boolean)) {
            return form != null && (Boolean) form;
        }
        if (type == int.class && (form == null || form instanceof Integer)) {
            return form == null ? 0 : form;
        }
        if (type == String.class && (form == null || form instanceof String)) {
            String text = form == null ? "" : (String) form;
            if (text.length() > FormulaLimits.LONGEST_TEXT) {
                throw FormulaFault.unreadable(at, TOO_LONG, "most", FormulaLimits.LONGEST_TEXT);
            }
            return text;
        }
        if (type == BigDecimal.class && (form instanceof Number || form instanceof String)) {
            return number(form, at);
        }
        throw FormulaFault.unreadable(at, ANOTHER_KIND, "kind", kind(type));
    }

    private static BigDecimal number(Object form, String at) {
        try {
            Measure exact =
                    form instanceof String text ? Measure.parse(text) : Measure.of(new BigDecimal(form.toString()));
            if (exact.number() != null) {
                return exact.number();
            }
        } catch (IllegalArgumentException tooLarge) {
            // Told below: not a number, or more digits than a measure holds.
        }
        throw FormulaFault.unreadable(at, TOO_MANY_DIGITS);
    }

    private static String kind(Class<?> type) {
        if (type == boolean.class) {
            return "YES_NO";
        }
        return type == String.class ? "TEXT" : type == int.class ? "WHOLE_NUMBER" : "NUMBER";
    }
}
