package org.filrouge.folds.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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

    /**
     * One of several answers, by name.
     *
     * @param unit its unit; empty for that of the indicator
     */
    public record NamedPart(String name, String unit, Finding finding) {

        boolean saysAs(NamedPart other) {
            return name.equals(other.name) && unit.equals(other.unit) && finding.saysAs(other.finding);
        }
    }

    /** Whether it tells a reader the same as another, whatever events it is made of. */
    public boolean saysAs(Finding other) {
        return value.equals(other.value)
                && basis == other.basis
                && Objects.equals(span, other.span)
                && unknown == other.unknown
                && parts.size() == other.parts.size()
                && IntStream.range(0, parts.size()).allMatch(i -> parts.get(i).saysAs(other.parts.get(i)));
    }

    static Finding of(Object value, List<String> events) {
        return of(Answer.of(value), events);
    }

    static Finding of(Answer<Object> value, List<String> events) {
        return new Finding(value, null, null, 0, events, List.of());
    }

    static Finding none(AnswerStatus status, List<String> events) {
        return status == AnswerStatus.VALUE ? of(BigDecimal.ZERO, events) : of(new Answer<>(status, null), events);
    }

    Finding on(@Nullable TaxBasis taxBasis) {
        return new Finding(value, taxBasis, span, unknown, events, parts);
    }

    /** The same with answers under it, and all their events. */
    Finding over(List<NamedPart> under, int counted) {
        List<String> all = Stream.concat(
                        events.stream(), under.stream().flatMap(part -> part.finding().events().stream()))
                .distinct()
                .toList();
        return new Finding(value, basis, span, counted, all, under);
    }

    @Nullable
    BigDecimal number() {
        return value.value() instanceof BigDecimal number ? number : null;
    }

    List<String> eventsWith(Finding other) {
        return Stream.concat(events.stream(), other.events.stream()).distinct().toList();
    }
}
