package org.filrouge.json;

import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a fact that a rectification tells anew as its type, its revision and its data, and reads it by the catalogue. */
final class CorrectedFacts {

    private CorrectedFacts() {}

    static final class Writer extends StdSerializer<CorrectedFact> {

        Writer() {
            super(CorrectedFact.class);
        }

        @Override
        public void serialize(CorrectedFact fact, JsonGenerator generator, SerializationContext context) {
            Entry entry = EventCatalogue.of(fact.told().getClass());
            generator.writeStartObject();
            generator.writeStringProperty("type", entry.name());
            generator.writeNumberProperty("revision", entry.type().revision());
            generator.writeName("data");
            context.writeValue(generator, fact.told());
            generator.writeEndObject();
        }
    }

    static final class Reader extends ValueDeserializer<CorrectedFact> {

        @Override
        public CorrectedFact deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode fact = context.readTree(parser);
            String type = fact.path("type").asString("");
            Entry entry = EventCatalogue.byName(type).orElse(null);
            if (entry == null) {
                throw context.weirdStringException(type, CorrectedFact.class, "not an event of the catalogue");
            }
            try {
                return new CorrectedFact(context.readTreeAsValue(fact.path("data"), entry.record()));
            } catch (IllegalArgumentException refused) {
                throw context.weirdStringException(type, CorrectedFact.class, String.valueOf(refused.getMessage()));
            }
        }
    }
}
