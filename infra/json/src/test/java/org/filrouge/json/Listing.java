package org.filrouge.json;

import java.util.Set;
import java.util.TreeSet;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.filrouge.kernel.value.Slug;
import tools.jackson.databind.JsonNode;

/** Every field, type and code of every schema, one to a line. */
final class Listing {

    private final Set<String> lines = new TreeSet<>();

    static Set<String> ofToday() {
        Listing listing = new Listing();
        EventCatalogue.entries()
                .forEach(entry ->
                        listing.schema(entry.name() + "." + entry.type().revision(), Schemas.of(entry.record())));
        ObservationVocabulary.kinds()
                .forEach(kind -> listing.schema("kind:" + kind.code() + "." + kind.revision(), Schemas.of(kind)));
        listing.schema("envelope.1", Schemas.of(Envelope.class));
        return listing.lines;
    }

    private void schema(String owner, JsonNode schema) {
        fields(owner + " ", schema);
    }

    private void fields(String path, JsonNode object) {
        Set<String> required = new TreeSet<>();
        object.path("required").forEach(name -> required.add(name.asString()));
        object.path("properties").properties().forEach(property -> {
            String need = required.contains(property.getKey()) ? "required" : "optional";
            field(path + property.getKey(), need, property.getValue());
        });
    }

    private void field(String path, String need, JsonNode schema) {
        lines.add(path + " : " + type(schema) + " " + need);
        schema.path("enum").forEach(code -> lines.add(path + " = " + code.asString()));
        if (schema.has("items")) {
            field(path + "[]", "each", schema.get("items"));
        }
        fields(path + "/", schema);
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        String name = type.isArray() ? type.get(0).asString() : type.asString();
        if (schema.has("format")) {
            return schema.get("format").asString();
        }
        boolean slug = schema.path("pattern").asString("").contains(Slug.PATTERN);
        return schema.has("enum") ? "code" : slug ? "slug" : name;
    }
}
