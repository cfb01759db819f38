package org.filrouge.folds.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a field of an event must be. An event of a kind that does not have the field is not asked; a field that says UNKNOWN leaves it
 * undecided.
 *
 * @param field a path such as {@code scope} or {@code values.outside}
 * @param values the values looked for; intervals such as {@code 4..5} for WITHIN and OUTSIDE; nothing for the others
 */
public record Condition(String field, Test test, Set<String> values) {

    /** How a field is looked at. */
    public enum Test {
        /** It is one of the values, or a list that has one of them. */
        IN,
        /** It is none of them. */
        NOT_IN,
        /** It is told, as a known value. */
        TOLD,
        /** It is not told, or told as unknown. */
        UNTOLD,
        /** It is a number within one of the intervals, both ends included. */
        WITHIN,
        /** It is a number within none of the intervals. */
        OUTSIDE,
        /** It is a date that is not over on the day of the question, or no date at all. */
        NOT_OVER
    }

    /** Whether it holds of an event, on the day of the question. */
    Known holds(RecordedEvent event, LocalDate day) {
        if (!Fields.has(event, field)) {
            return Known.YES;
        }
        Object value = Fields.read(event, field);
        return switch (test) {
            case IN -> isUnknown(value) ? Known.UNKNOWN : known(isOneOf(value));
            case NOT_IN -> isUnknown(value) ? Known.UNKNOWN : known(!isOneOf(value));
            case TOLD -> known(isTold(value));
            case UNTOLD -> known(!isTold(value));
            case WITHIN -> within(value, Known.YES, Known.NO);
            case OUTSIDE -> within(value, Known.NO, Known.YES);
            case NOT_OVER -> notOver(value, day);
        };
    }

    private boolean isUnknown(@Nullable Object value) {
        return value != null && value.toString().equals(Known.UNKNOWN.name()) && !values.contains(value.toString());
    }

    private boolean isOneOf(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().anyMatch(one -> values.contains(Fields.text(one)))
                : values.contains(Fields.text(value));
    }

    private static boolean isTold(@Nullable Object value) {
        return switch (value) {
            case Measure measure -> measure.isKnown();
            case Money money -> money.amount().isKnown();
            case Collection<?> many -> !many.isEmpty();
            case null -> false;
            default -> !value.toString().isEmpty() && !value.toString().equals(AnswerStatus.UNKNOWN.name());
        };
    }

    private Known within(@Nullable Object value, Known inside, Known outside) {
        BigDecimal number = Values.measure(value).number();
        if (number == null) {
            return Known.UNKNOWN;
        }
        return values.stream().anyMatch(interval -> contains(interval, number)) ? inside : outside;
    }

    private static boolean contains(String interval, BigDecimal number) {
        String[] ends = interval.split("\\.\\.");
        return number.compareTo(new BigDecimal(ends[0])) >= 0 && number.compareTo(new BigDecimal(ends[1])) <= 0;
    }

    private static Known notOver(@Nullable Object value, LocalDate day) {
        if (!(value instanceof FuzzyDate until) || until.isUndated()) {
            return Known.YES;
        }
        Boolean over = until.onOrBefore(day.minusDays(1)).value();
        return over == null ? Known.UNKNOWN : known(!over);
    }

    private static Known known(boolean yes) {
        return yes ? Known.YES : Known.NO;
    }
}
