package org.filrouge.kernel.indicator;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.observation.ObservationKind;
import org.filrouge.kernel.observation.ObservationKind.Field;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;

/**
 * What a formula may read of facts: numbers, amounts, dates, codes, the names of organisations and territories, and the few texts that
 * tell apart what stands in one fact. Free texts may speak of people and are never read.
 */
public final class ReadableFields {

    /** What is told of every event: its stream, case, date and what kind of fact it is. */
    private static final Map<String, Nature> OF_EVERY_EVENT = new TreeMap<>(Map.of(
            "@stream", Nature.NAME,
            "@case", Nature.NAME,
            "@thing", Nature.NAME,
            "@what", Nature.CODE,
            "@precision", Nature.CODE,
            "@line", Nature.NAME,
            "@date", Nature.DATE));

    private static final Map<String, Map<String, Nature>> BY_NAME = new TreeMap<>();

    static {
        EventCatalogue.entries().stream().filter(ReadableFields::isReadable).forEach(entry -> {
            Map<String, Nature> fields = new TreeMap<>();
            ofRecord(entry.name(), "", entry.record(), fields);
            BY_NAME.put(entry.name(), fields);
        });
        ObservationVocabulary.kinds().forEach(kind -> BY_NAME.put(kind.code(), ofKind(kind)));
    }

    private ReadableFields() {}

    /** What a field holds. */
    public enum Nature {
        NUMBER,
        AMOUNT,
        DATE,
        CODE,
        NAME,
        /** A short text that tells one thing from another within a stream, such as a phase. */
        MARK
    }

    /** Every event and kind of observation that may be read, with its fields. */
    public static Map<String, Map<String, Nature>> all() {
        return Collections.unmodifiableMap(BY_NAME);
    }

    /** What may be read of every event. */
    public static Map<String, Nature> ofEveryEvent() {
        return Collections.unmodifiableMap(OF_EVERY_EVENT);
    }

    static boolean isEvent(String name) {
        return name.contains(".") && BY_NAME.containsKey(name);
    }

    static boolean isKind(String name) {
        return !name.contains(".") && BY_NAME.containsKey(name);
    }

    /** What a field of an event or of a kind of observation holds; empty when there is none that may be read. */
    static Optional<Nature> of(String name, String field) {
        return field.startsWith("@")
                ? Optional.ofNullable(OF_EVERY_EVENT.get(field))
                : Optional.ofNullable(BY_NAME.getOrDefault(name, Map.of()).get(field));
    }

    private static boolean isReadable(Entry entry) {
        return entry.family().telling()
                && entry.family().ofItsOwn()
                && entry.record() != IndicatorEvent.Defined.class
                && entry.record() != IndicatorEvent.Withdrawn.class;
    }

    private static void ofRecord(String name, String before, Class<?> record, Map<String, Nature> fields) {
        if (record == ObservationEvent.Recorded.class) {
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            String path = before + component.getName();
            Class<?> type = element(component.getGenericType());
            Nature nature = nature(name, path, type);
            if (nature != null) {
                fields.put(path, nature);
            }
            if (type == Money.class && component.getType() == Money.class) {
                fields.put(path + ".basis", Nature.CODE);
            } else if (nature == null && component.getType().isRecord()) {
                ofRecord(name, path + ".", type, fields);
            }
        }
    }

    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType many) {
            return element(many.getActualTypeArguments()[0]);
        }
        return (Class<?>) type;
    }

    private static @Nullable Nature nature(String name, String path, Class<?> type) {
        if (type == int.class || type == long.class || type == Measure.class) {
            return Nature.NUMBER;
        }
        if (type.isEnum() || type == boolean.class || type == Known.class) {
            return Nature.CODE;
        }
        if (type == Money.class) {
            return Nature.AMOUNT;
        }
        if (type == FuzzyDate.class) {
            return Nature.DATE;
        }
        if (StreamId.class.isAssignableFrom(type) || type == Territory.class) {
            return Nature.NAME;
        }
        return type == String.class && Marks.has(name, path) ? Nature.MARK : null;
    }

    private static Map<String, Nature> ofKind(ObservationKind kind) {
        Map<String, Nature> fields = new HashMap<>();
        for (Field field : kind.fields()) {
            Nature nature =
                    switch (field.type()) {
                        case MEASURE -> Nature.NUMBER;
                        case MONEY -> Nature.AMOUNT;
                        case DATE -> Nature.DATE;
                        case CODE, CODES -> Nature.CODE;
                        case ORGANISATION, ORGANISATIONS, TERRITORY -> Nature.NAME;
                        case TEXT, TEXTS -> Marks.has(kind.code(), field.name()) ? Nature.MARK : null;
                    };
            if (nature != null) {
                fields.put("values." + field.name(), nature);
            }
        }
        return new TreeMap<>(fields);
    }
}
