package org.filrouge.folds.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.MonthSpan;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;

/**
 * What a formula found.
 *
 * @param value a number, a yes or a no
 * @param basis the tax basis of an amount; null for what is no amount
 * @param span the smallest and largest number of months where dates are too fuzzy for one; null otherwise
 * @param unknown how many operands have no told value, where they are counted apart
 * @param events the ids of the events it is made of
 */
public record Finding(
        Answer<Object> value,
        @Nullable TaxBasis basis,
        @Nullable MonthSpan span,
        int unknown,
        List<String> events,
        List<NamedPart> parts) {

    /** One of several answers, by name. */
    public record NamedPart(String name, Finding finding) {}

    static Finding of(Object value, List<String> events) {
        return new Finding(Answer.of(value), null, null, 0, events, List.of());
    }

    static Finding none(AnswerStatus status, List<String> events) {
        return status == AnswerStatus.VALUE
                ? of(BigDecimal.ZERO, events)
                : new Finding(new Answer<>(status, null), null, null, 0, events, List.of());
    }

    Finding on(@Nullable TaxBasis taxBasis) {
        return new Finding(value, taxBasis, span, unknown, events, parts);
    }

    @Nullable
    BigDecimal number() {
        return value.value() instanceof BigDecimal number ? number : null;
    }

    List<String> eventsWith(Finding other) {
        return Stream.concat(events.stream(), other.events.stream()).distinct().toList();
    }
}
