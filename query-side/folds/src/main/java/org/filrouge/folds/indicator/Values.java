package org.filrouge.folds.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;

/** Fields of events as the numbers formulas reckon with. */
final class Values {

    /** What an operand without a value makes of the whole: the first of these that occurs. */
    private static final List<AnswerStatus> WORST =
            List.of(AnswerStatus.UNKNOWN, AnswerStatus.CONFLICTING, AnswerStatus.NOT_APPLICABLE);

    private Values() {}

    static Measure measure(@Nullable Object value) {
        return switch (value) {
            case Measure measure -> measure;
            case Money money -> money.amount();
            case Map<?, ?> told -> measure(told.get("amount"));
            case Integer number -> Measure.of(number);
            case String text -> Measure.parse(text);
            case BigDecimal number -> Measure.of(number);
            case null, default -> Measure.UNKNOWN;
        };
    }

    /** The tax basis of an amount, as a decision or an observation tells it. */
    static Optional<TaxBasis> basis(@Nullable Object value) {
        return switch (value) {
            case Money money -> Optional.of(money.basis());
            case Map<?, ?> told
            when told.get("basis") != null ->
                Optional.of(TaxBasis.valueOf(told.get("basis").toString()));
            case null, default -> Optional.empty();
        };
    }

    /** A number without zeros at its end: sums say 10, not 10.0. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static List<String> ids(List<RecordedEvent> found) {
        return found.stream().map(RecordedEvent::id).toList();
    }

    static Measure larger(Measure one, Measure other) {
        if (one.number() == null || other.number() == null) {
            return one.number() == null ? other : one;
        }
        return one.number().compareTo(other.number()) >= 0 ? one : other;
    }

    static Answer<BigDecimal> added(Answer<BigDecimal> sum, Answer<BigDecimal> more) {
        return sum.value() != null && more.value() != null
                ? Answer.of(sum.value().add(more.value()))
                : new Answer<>(worse(sum.status(), more.status()), null);
    }

    /** The status of two operands together. */
    static AnswerStatus worse(AnswerStatus one, AnswerStatus other) {
        return WORST.stream()
                .filter(status -> status == one || status == other)
                .findFirst()
                .orElse(AnswerStatus.VALUE);
    }
}
