package org.filrouge.folds.sight;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.indicator.IndicatorEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.observation.ObservationKind.Field;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.filrouge.kernel.organisation.OrganisationEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.CaseTerritory;
import org.filrouge.kernel.supportcase.SupportCaseEvent;
import org.jspecify.annotations.Nullable;

/** Tells a fact again with other names and texts in it; its numbers, dates, codes and places stay. */
final class Retelling {

    private static final String VALUES = "org.filrouge.kernel.value";

    private final UnaryOperator<StreamId> ids;
    private final UnaryOperator<String> texts;

    Retelling(UnaryOperator<StreamId> ids, UnaryOperator<String> texts) {
        this.ids = ids;
        this.texts = texts;
    }

    DomainEvent of(DomainEvent event) {
        return event instanceof ObservationEvent.Recorded observation
                ? observation(observation)
                : (DomainEvent) record((Record) event);
    }

    private ObservationEvent.Recorded observation(ObservationEvent.Recorded told) {
        Map<String, Object> values = new TreeMap<>();
        ObservationVocabulary.kind(told.kind()).ifPresent(kind -> {
            for (Field field : kind.fields()) {
                Object value = told.values().get(field.name());
                if (value != null) {
                    values.put(field.name(), field(field, value));
                }
            }
        });
        return new ObservationEvent.Recorded(told.kind(), told.vocabulary(), values);
    }

    private Object field(Field field, Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(one -> field(field, one)).toList()
                : switch (field.type()) {
                    case TEXT, TEXTS -> texts.apply(value.toString());
                    case ORGANISATION, ORGANISATIONS ->
                        ids.apply(new OrganisationId(value.toString())).slug();
                    case MEASURE, MONEY, DATE, TERRITORY, CODE, CODES -> value;
                };
    }

    private @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> texts.apply(text);
            case StreamId id -> ids.apply(id);
            case DomainEvent event -> of(event);
            case CaseTerritory place -> place;
            case Collection<?> many -> many.stream().map(this::value).toList();
            case Record part -> part.getClass().getPackageName().equals(VALUES) ? part : record(part);
            default -> value;
        };
    }

    private Record record(Record told) {
        RecordComponent[] parts = told.getClass().getRecordComponents();
        try {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                Object value = parts[i].getAccessor().invoke(told);
                values[i] = isOpen(told, parts[i].getName()) ? value : value(value);
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return told.getClass().getConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(told.getClass() + " cannot be told otherwise", refused.getCause());
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(told.getClass() + " cannot be told otherwise", closed);
        }
    }

    /** What is written as a text and is none: the ids of events, codes, and definitions, which are for everybody. */
    private static boolean isOpen(Record told, String part) {
        return switch (told) {
            case CorrectionEvent ignored -> part.equals("event") || part.equals("contestation");
            case SupportCaseEvent.Opened ignored -> part.equals("sector");
            case OrganisationEvent.Entered ignored -> part.equals("legalForm");
            case IndicatorEvent ignored -> !part.equals("author");
            default -> false;
        };
    }

    /** The same id of another name. */
    static StreamId named(StreamId id, String name) {
        try {
            return id.getClass().getConstructor(String.class).newInstance(name);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(id.getClass() + " has more than a name", closed);
        }
    }
}
