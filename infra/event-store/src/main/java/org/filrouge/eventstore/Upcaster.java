package org.filrouge.eventstore;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.filrouge.json.Revisions;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import tools.jackson.databind.JsonNode;

/** Reads events of earlier revisions as today's, whatever store they come from. The stored bytes stay as they are. */
public final class Upcaster implements EventUpcaster {

    @Override
    public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> stored) {
        return stored.map(Upcaster::newest);
    }

    private static IntermediateEventRepresentation newest(IntermediateEventRepresentation stored) {
        SerializedType type = stored.getType();
        Optional<Entry> entry = EventCatalogue.byName(type.getName());
        int revision = type.getRevision() == null ? 1 : Integer.parseInt(type.getRevision());
        if (entry.isEmpty() || revision == entry.get().type().revision()) {
            return stored;
        }
        Entry known = entry.get();
        return stored.upcastPayload(
                new SimpleSerializedType(
                        known.name(), Integer.toString(known.type().revision())),
                JsonNode.class,
                fields -> Revisions.newest(known, revision, fields));
    }
}
