package org.filrouge.folds.testing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Random;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/** The same fact with other amounts and numbers in it, and other words beside it. */
public final class Altered {

    private final Random random;

    public Altered(Random random) {
        this.random = random;
    }

    /** The same fact, told otherwise at the same place. */
    public RecordedEvent of(RecordedEvent event) {
        return event.as(worded(event.envelope()), (DomainEvent) value(event.event()));
    }

    private Envelope worded(Envelope told) {
        return new Envelope(
                told.caseId(),
                told.effective(),
                told.toldPrecision(),
                "other words",
                told.after(),
                told.before(),
                told.status(),
                told.recordedBy(),
                told.onBehalfOf(),
                told.decidedBy(),
                told.source(),
                told.evidence(),
                "another reason " + random.nextInt(),
                told.gaps(),
                told.warnings(),
                told.line(),
                told.correlation(),
                told.causation());
    }

    private @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Money money -> new Money(other(), money.basis());
            case Measure ignored -> other();
            case StreamId id -> id;
            case ObservationEvent.Recorded observation -> observation;
            case Collection<?> many -> many.stream().map(this::value).toList();
            case Record part
            when part.getClass().getPackageName().startsWith("org.filrouge.kernel")
                    && !part.getClass().getPackageName().endsWith(".value")
                    && !part.getClass().getPackageName().endsWith(".indicator") -> record(part);
            default -> value;
        };
    }

    private Measure other() {
        return Measure.of(BigDecimal.valueOf(random.nextInt(1_000_000), 2));
    }

    private Record record(Record told) {
        var parts = told.getClass().getRecordComponents();
        try {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = value(parts[i].getAccessor().invoke(told));
            }
            return told.getClass()
                    .getConstructor(
                            Arrays.stream(parts).map(part -> part.getType()).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
