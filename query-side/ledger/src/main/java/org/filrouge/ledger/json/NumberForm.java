package org.filrouge.ledger.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.filrouge.ledger.Malformed;

/** Numbers as ECMAScript writes them: the shortest digits that read back as the same number. */
final class NumberForm {

    private static final int PLAIN_UP_TO = 21;
    private static final int PLAIN_DOWN_TO = -6;

    private NumberForm() {}

    static String of(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new Malformed("not a finite number");
        }
        if (number == Math.rint(number) && Math.abs(number) <= Json.Number.LARGEST_EXACT) {
            return Long.toString((long) number);
        }
        String sign = number < 0 ? "-" : "";
        BigDecimal shortest = shortest(Math.abs(number));
        String digits = shortest.unscaledValue().toString();
        return sign + placed(digits, digits.length() - shortest.scale());
    }

    /** The JDK gives at least two digits, where ECMAScript may do with one. */
    private static BigDecimal shortest(double number) {
        BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        if (decimal.precision() == 2) {
            BigDecimal single = decimal.round(new MathContext(1, RoundingMode.HALF_EVEN));
            return single.doubleValue() == number ? single.stripTrailingZeros() : decimal;
        }
        return decimal;
    }

    /** The digits d₁d₂… as 0.d₁d₂… × 10^point. */
    private static String placed(String digits, int point) {
        int length = digits.length();
        if (length <= point && point <= PLAIN_UP_TO) {
            return digits + "0".repeat(point - length);
        }
        if (0 < point && point <= PLAIN_UP_TO) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (PLAIN_DOWN_TO < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String exponent = (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
        return length == 1 ? digits + exponent : digits.charAt(0) + "." + digits.substring(1) + exponent;
    }
}
