package org.filrouge.folds.indicator;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an event tells by its path, such as {@code amount} or {@code values.fte}, and what is told of every event: {@code @stream},
 * {@code @case}, {@code @date}, {@code @precision}, {@code @what} (its name, or the kind of an observation), {@code @thing} (its stream, or the case of
 * an observation) and {@code @line} (the line of a told timeline, within its case).
 */
final class Fields {

    private static final String OBSERVED = "values.";

    private Fields() {}

    static @Nullable Object read(RecordedEvent event, String path) {
        return path.startsWith("@") ? told(event, path) : read(event.event(), path);
    }

    static @Nullable Object read(Object from, String path) {
        Object value = from;
        for (String step : path.split("\\.")) {
            value = value == null ? null : step(value, step);
        }
        return value;
    }

    /** Whether events of this kind have such a field at all. */
    static boolean has(RecordedEvent event, String path) {
        if (path.startsWith("@")) {
            return true;
        }
        return event.event() instanceof ObservationEvent.Recorded observed
                ? hasObserved(observed.kind(), path)
                : has(event.event().getClass(), path);
    }

    /** Whether a record has a field of that name; only the first step of a path is looked at. */
    static boolean has(Class<?> record, String path) {
        String name = path.split("\\.")[0];
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a kind of observation has such a field. */
    static boolean hasObserved(String kind, String path) {
        return path.startsWith(OBSERVED)
                && ObservationVocabulary.kind(kind).stream()
                        .flatMap(known -> known.fields().stream())
                        .anyMatch(field -> field.name().equals(path.substring(OBSERVED.length())));
    }

    /** A value as text: what is named goes by its name, and what is not told is empty. */
    static String text(@Nullable Object value) {
        return switch (value) {
            case StreamId id -> id.slug();
            case null -> "";
            default -> value.toString();
        };
    }

    private static @Nullable Object told(RecordedEvent event, String name) {
        Envelope envelope = event.envelope();
        return switch (name) {
            case "@stream" -> event.streamKey();
            case "@case" -> envelope.caseId();
            case "@date" -> envelope.effective();
            case "@precision" -> envelope.precision();
            case "@what" ->
                event.event() instanceof ObservationEvent.Recorded observed ? observed.kind() : event.name();
            case "@thing" -> event.event() instanceof ObservationEvent.Recorded ? envelope.caseId() : event.streamKey();
            case "@line" -> envelope.line() == null ? null : text(envelope.caseId()) + "#" + envelope.line();
            default -> throw new IllegalArgumentException(name + " is not told of events");
        };
    }

    private static @Nullable Object step(Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return map.get(name);
        }
        if (value.getClass().isRecord()) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return read(component, value);
                }
            }
        }
        return null;
    }

    private static @Nullable Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(component + " cannot be read", closed);
        }
    }
}
