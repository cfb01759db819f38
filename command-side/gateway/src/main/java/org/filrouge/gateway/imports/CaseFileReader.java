package org.filrouge.gateway.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.filrouge.gateway.commands.Faults;
import org.filrouge.http.BoundedBody;
import org.filrouge.http.Problem;
import org.filrouge.json.Contract;
import org.filrouge.json.Fault;
import org.filrouge.json.KernelJson;
import org.filrouge.json.PersonTraces;
import org.filrouge.json.Schemas;
import org.filrouge.json.SealedMark;
import org.filrouge.kernel.observation.ObservationId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a case file, in YAML or JSON, and names every fault of its form. */
public final class CaseFileReader {

    /** Fields that hold a text which people write as a bare number: a year, a line. */
    private static final List<String> TEXTS = List.of(
            "effective", "opened", "published", "due", "period", "from", "until", "line", "ref", "after", "before");

    private final ObjectNode schema = caseFileSchema();
    private final Contract contract = new Contract(schema);

    /** The schema of a case file, to be published. */
    public ObjectNode schema() {
        return schema;
    }

    /**
     * The file as a told history.
     *
     * @throws Problem 400 naming every fault
     */
    CaseFile read(byte[] bytes, boolean yaml, Locale locale) {
        JsonNode json = yaml ? YamlReader.read(bytes) : BoundedBody.json(bytes);
        numbersAsText(json);
        List<Fault> faults = contract.faults(json, locale);
        if (faults.isEmpty()) {
            faults = SealedMark.faults(json);
        }
        if (faults.isEmpty()) {
            faults = PersonTraces.faults(json);
        }
        if (!faults.isEmpty()) {
            throw Problem.malformed(faults);
        }
        ObjectNode told = (ObjectNode) json;
        told.set("caseId", told.remove("case"));
        try {
            return KernelJson.mapper().treeToValue(told, CaseFile.class);
        } catch (JacksonException unreadable) {
            throw Problem.malformed(List.of(new Fault(Faults.pointer(unreadable), Faults.reason(unreadable))));
        }
    }

    private static void numbersAsText(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String field : TEXTS) {
                JsonNode value = object.get(field);
                if (value != null && value.isIntegralNumber()) {
                    object.put(field, value.asString());
                }
            }
        }
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        children.forEach(CaseFileReader::numbersAsText);
    }

    private static ObjectNode caseFileSchema() {
        ObjectNode schema = Schemas.of(CaseFile.class);
        ObjectNode properties = (ObjectNode) schema.get("properties");
        properties.set("case", properties.remove("caseId"));
        ObjectNode format = KernelJson.mapper().createObjectNode();
        format.putArray("enum").add(CaseFile.FORMAT).add(CaseFile.REFERENCE_FORMAT);
        properties.set("format", format);
        ObjectNode facts = (ObjectNode) properties.get("facts");
        facts.put("maxItems", 100_000);
        ObjectNode fact = (ObjectNode) facts.get("items").get("properties");
        fact.putObject("data").put("type", "object");
        fact.set("id", Schemas.of(ObservationId.class));
        schema.set("required", KernelJson.mapper().createArrayNode());
        for (String name : List.of("format", "case", "title", "source", "facts")) {
            schema.withArray("required").add(name);
        }
        return schema;
    }
}
