package org.filrouge.acceptance;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** JSON Schema 2020-12 as any caller's library reads it, without the program's own formats. */
final class Schemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(Dialects.getDraft202012());
    private static final Schema OF_SCHEMAS =
            REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    private Schemas() {}

    /** What keeps a schema from being one; empty when nothing does. */
    static List<String> faultsOfSchema(JsonNode schema) {
        return OF_SCHEMAS.validate(schema).stream().map(Object::toString).toList();
    }

    /** What a schema finds wrong with a body; empty when nothing is. */
    static List<String> faults(JsonNode schema, JsonNode body) {
        return REGISTRY.getSchema(schema).validate(body).stream()
                .map(Object::toString)
                .toList();
    }
}
