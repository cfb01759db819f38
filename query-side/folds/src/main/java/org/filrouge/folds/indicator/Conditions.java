package org.filrouge.folds.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.indicator.Condition;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/** Whether what a condition asks is so of an event: yes, no, or nobody can say. */
final class Conditions {

    private Conditions() {}

    /** Whether it holds of an event, on the day of the question. */
    static Known holds(Condition condition, RecordedEvent event, LocalDate day) {
        if (!Fields.has(event, condition.field())) {
            return Known.YES;
        }
        Object value = Fields.read(event, condition.field());
        return switch (condition.test()) {
            case IN -> isUnknown(condition, value) ? Known.UNKNOWN : known(isOneOf(condition, value));
            case NOT_IN -> isUnknown(condition, value) ? Known.UNKNOWN : known(!isOneOf(condition, value));
            case TOLD -> known(isTold(value));
            case UNTOLD -> known(!isTold(value));
            case WITHIN -> within(condition, value, Known.YES, Known.NO);
            case OUTSIDE -> within(condition, value, Known.NO, Known.YES);
            case NOT_OVER -> notOver(value, day);
            case SINCE -> opposite(until(value, limit(condition).minusDays(1)));
            case UNTIL -> until(value, limit(condition));
        };
    }

    private static boolean isUnknown(Condition condition, @Nullable Object value) {
        return value != null
                && value.toString().equals(Known.UNKNOWN.name())
                && !condition.values().contains(value.toString());
    }

    private static boolean isOneOf(Condition condition, @Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().anyMatch(one -> condition.values().contains(Fields.text(one)))
                : condition.values().contains(Fields.text(value));
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

    private static Known within(Condition condition, @Nullable Object value, Known inside, Known outside) {
        BigDecimal number = Values.measure(value).number();
        if (number == null) {
            return Known.UNKNOWN;
        }
        return condition.values().stream().anyMatch(interval -> contains(interval, number)) ? inside : outside;
    }

    private static boolean contains(String interval, BigDecimal number) {
        int dots = interval.indexOf("..");
        String least = interval.substring(0, dots);
        String most = interval.substring(dots + 2);
        return (least.isEmpty() || number.compareTo(new BigDecimal(least)) >= 0)
                && (most.isEmpty() || number.compareTo(new BigDecimal(most)) <= 0);
    }

    private static LocalDate limit(Condition condition) {
        return LocalDate.parse(condition.values().iterator().next());
    }

    /** A date not told, or told too roughly, leaves it open. */
    private static Known until(@Nullable Object value, LocalDate day) {
        Boolean reached = value instanceof FuzzyDate date ? date.onOrBefore(day).value() : null;
        return reached == null ? Known.UNKNOWN : known(reached);
    }

    private static Known opposite(Known one) {
        return one == Known.UNKNOWN ? one : known(one == Known.NO);
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
