package org.filrouge.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.observation.FreeTexts;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.observation.ObservationKind.Field;
import org.filrouge.kernel.observation.ObservationVocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the free texts of a fact and of its envelope, wherever they stand: by the annotation on their records, by the kind of an
 * observation, and in the fact that a rectification tells anew.
 */
public final class FreeTextFields {

    private final Change change;

    private FreeTextFields(Change change) {
        this.change = change;
    }

    /** What becomes of a free text. */
    @FunctionalInterface
    public interface Change {

        /**
         * The text to stand in its place.
         *
         * @param path where it stands, as a JSON pointer
         * @param purpose that of a person's data; empty for any other text
         */
        String of(String path, String purpose, String text);
    }

    /**
     * Changes every free text of a record that is written as JSON.
     *
     * @param at where the record stands, such as {@code /data}
     */
    public static void change(Class<?> record, JsonNode json, String at, Change change) {
        new FreeTextFields(change).inRecord(record, json, at);
    }

    private void inRecord(Class<?> record, JsonNode json, String at) {
        if (!(json instanceof ObjectNode object)) {
            return;
        }
        if (record == ObservationEvent.Recorded.class) {
            inObservation(object, at);
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName();
            FreeText free = component.getAnnotation(FreeText.class);
            if (free != null) {
                text(object, name, at, free.purpose());
            } else {
                inValue(element(component.getGenericType()), object.path(name), at + "/" + name);
            }
        }
    }

    private void inValue(Class<?> type, JsonNode value, String at) {
        if (value instanceof ArrayNode many) {
            for (int i = 0; i < many.size(); i++) {
                inValue(type, many.get(i), at + "/" + i);
            }
        } else if (type == CorrectedFact.class) {
            EventCatalogue.byName(value.path("type").asString(""))
                    .ifPresent(entry -> inRecord(entry.record(), value.path("data"), at + "/data"));
        } else if (type.isRecord()) {
            inRecord(type, value, at);
        }
    }

    private void inObservation(ObjectNode observation, String at) {
        if (!(observation.path("values") instanceof ObjectNode values)) {
            return;
        }
        ObservationVocabulary.kind(observation.path("kind").asString("")).ifPresent(kind -> {
            for (Field field : kind.fields()) {
                if (FreeTexts.has(kind, field)) {
                    text(values, field.name(), at + "/values", "");
                }
            }
        });
    }

    private void text(ObjectNode owner, String name, String at, String purpose) {
        String path = at + "/" + name;
        JsonNode value = owner.path(name);
        if (value.isString()) {
            owner.put(name, change.of(path, purpose, value.asString()));
        } else if (value instanceof ArrayNode many) {
            for (int i = 0; i < many.size(); i++) {
                if (many.get(i).isString()) {
                    many.set(i, change.of(path + "/" + i, purpose, many.get(i).asString()));
                }
            }
        }
    }

    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType many) {
            return element(many.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
