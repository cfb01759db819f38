package org.filrouge.kernel.event;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.observation.ObservationKind.Field;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Which other histories a fact speaks of: the ids in it, wherever they stand. */
public final class References {

    private References() {}

    /** The ids an event names, each once, in the order in which they stand. */
    public static Set<StreamId> in(DomainEvent event) {
        Set<StreamId> found = new LinkedHashSet<>();
        if (event instanceof ObservationEvent.Recorded observation) {
            inObservation(observation, found);
        } else {
            inRecord((Record) event, found);
            if (event instanceof CorrectionEvent.Rectified rectified && rectified.fact() != null) {
                found.addAll(in(rectified.fact().told()));
            }
        }
        return found;
    }

    /** The ids an envelope names. */
    public static Set<StreamId> in(Envelope envelope) {
        Set<StreamId> found = new LinkedHashSet<>();
        inRecord(envelope, found);
        return found;
    }

    private static void inRecord(Record value, Set<StreamId> found) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                inValue(component.getAccessor().invoke(value), found);
            } catch (ReflectiveOperationException closed) {
                throw new IllegalStateException(component + " cannot be read", closed);
            }
        }
    }

    private static void inValue(@Nullable Object value, Set<StreamId> found) {
        switch (value) {
            case StreamId id -> found.add(id);
            case Collection<?> many -> many.forEach(one -> inValue(one, found));
            case Record part -> inRecord(part, found);
            case null, default -> {
                // Texts, numbers and dates name nothing.
            }
        }
    }

    private static void inObservation(ObservationEvent.Recorded observation, Set<StreamId> found) {
        ObservationVocabulary.kind(observation.kind()).ifPresent(kind -> {
            for (Field field : kind.fields()) {
                inField(field, observation.values(), found);
            }
        });
    }

    private static void inField(Field field, Map<String, Object> values, Set<StreamId> found) {
        Object value = values.get(field.name());
        switch (field.type()) {
            case ORGANISATION -> {
                if (value instanceof String slug) {
                    found.add(new OrganisationId(slug));
                }
            }
            case ORGANISATIONS -> {
                if (value instanceof Collection<?> slugs) {
                    slugs.forEach(slug -> found.add(new OrganisationId(slug.toString())));
                }
            }
            default -> {
                // No other field names an organisation.
            }
        }
    }
}
