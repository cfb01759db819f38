package org.filrouge.kernel.value;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a view can say: a value, UNKNOWN (the fact exists, the source does not give it), NOT_APPLICABLE, or CONFLICTING
 * (two sources disagree and both are kept). UNKNOWN is never zero.
 *
 * @param value present exactly when the status is VALUE
 */
public record Answer<T>(AnswerStatus status, @Nullable T value) {

    public Answer {
        if ((status == AnswerStatus.VALUE) != (value != null)) {
            throw new IllegalArgumentException("a value goes with VALUE, and with nothing else");
        }
    }

    public static <T> Answer<T> of(T value) {
        return new Answer<>(AnswerStatus.VALUE, value);
    }

    public static <T> Answer<T> unknown() {
        return new Answer<>(AnswerStatus.UNKNOWN, null);
    }

    public static <T> Answer<T> notApplicable() {
        return new Answer<>(AnswerStatus.NOT_APPLICABLE, null);
    }

    public static <T> Answer<T> conflicting() {
        return new Answer<>(AnswerStatus.CONFLICTING, null);
    }

    /** The same kind of answer about another value. */
    public <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return value == null ? new Answer<>(status, null) : of(change.apply(value));
    }
}
