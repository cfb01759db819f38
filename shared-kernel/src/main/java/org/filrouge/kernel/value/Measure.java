package org.filrouge.kernel.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number that a source gives, says it does not know, or that has no meaning here. Exact: never a floating-point value.
 *
 * <p>Written {@code 9.5}, {@code UNKNOWN} or {@code NOT_APPLICABLE}.
 *
 * @param number present exactly when the status is VALUE; at most 15 digits before the point and 6 behind
 */
public record Measure(AnswerStatus status, @Nullable BigDecimal number) {

    public static final Measure UNKNOWN = new Measure(AnswerStatus.UNKNOWN, null);
    public static final Measure NOT_APPLICABLE = new Measure(AnswerStatus.NOT_APPLICABLE, null);
    /** The numbers a measure may hold, as a pattern for schemas. */
    public static final String PATTERN = "-?\\d{1,15}(\\.\\d{1,6})?";

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;
    private static final Pattern NUMBER = Pattern.compile(PATTERN);

    public Measure {
        if ((status == AnswerStatus.VALUE) != (number != null)) {
            throw new IllegalArgumentException("a number goes with VALUE, and with nothing else");
        }
        if (status == AnswerStatus.CONFLICTING) {
            throw new IllegalArgumentException("one source does not contradict itself");
        }
        number = number == null ? null : plain(number);
    }

    /**
     * An exact number.
     *
     * @throws IllegalArgumentException when it has more digits than a measure holds
     */
    public static Measure of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        // Looked at before it is written out: 1E+999999999 would be a text of a billion digits.
        if (stripped.scale() > MOST_DECIMALS || (long) stripped.precision() - stripped.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("a number of more than 15 digits before the point or 6 behind");
        }
        return parse(stripped.toPlainString());
    }

    public static Measure of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /**
     * Reads a measure from its written form.
     *
     * @throws IllegalArgumentException when the text is none of the three
     */
    public static Measure parse(String text) {
        return switch (text) {
            case "UNKNOWN" -> UNKNOWN;
            case "NOT_APPLICABLE" -> NOT_APPLICABLE;
            default -> {
                if (!NUMBER.matcher(text).matches()) {
                    throw new IllegalArgumentException("not a number, UNKNOWN or NOT_APPLICABLE");
                }
                yield new Measure(AnswerStatus.VALUE, new BigDecimal(text));
            }
        };
    }

    public boolean isKnown() {
        return number != null;
    }

    /** The sum; any operand that is not known makes the result UNKNOWN. */
    public Measure plus(Measure other) {
        return number == null || other.number == null
                ? UNKNOWN
                : new Measure(AnswerStatus.VALUE, number.add(other.number));
    }

    /** The difference; any operand that is not known makes the result UNKNOWN. */
    public Measure minus(Measure other) {
        return number == null || other.number == null
                ? UNKNOWN
                : new Measure(AnswerStatus.VALUE, number.subtract(other.number));
    }

    /** True when both numbers are known and this one is the larger. */
    public boolean certainlyAbove(Measure other) {
        return number != null && other.number != null && number.compareTo(other.number) > 0;
    }

    /** True when both numbers are known and this one is not the larger. */
    public boolean certainlyAtMost(Measure other) {
        return number != null && other.number != null && number.compareTo(other.number) <= 0;
    }

    /** True when both numbers are known and are not the same. */
    public boolean certainlyDiffersFrom(Measure other) {
        return number != null && other.number != null && number.compareTo(other.number) != 0;
    }

    public Answer<BigDecimal> answer() {
        return new Answer<>(status, number);
    }

    @Override
    public String toString() {
        return number == null ? status.name() : number.toPlainString();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
