package org.filrouge.gateway.commands;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.filrouge.http.Language;
import org.filrouge.json.Contract;
import org.filrouge.json.Fault;
import org.filrouge.json.Formulas;
import org.filrouge.json.FreeTextFields;
import org.filrouge.json.KernelJson;
import org.filrouge.json.PersonTraces;
import org.filrouge.json.Schemas;
import org.filrouge.json.SealedMark;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.indicator.FormulaFault;
import org.filrouge.kernel.indicator.UnreadableFormula;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.observation.ObservationKind;
import org.filrouge.kernel.observation.ObservationVocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the body of each command must look like, as schemas that are both published and enforced. */
public final class CommandContracts {

    /** Where a rectification tells a fact anew. */
    private static final String CORRECTED_FACT = "/data/fact";

    /** Where a definition has its formula. */
    private static final String FORMULA = "/data/formula";

    private final Map<String, ObjectNode> schemas = new LinkedHashMap<>();
    private final Map<String, Contract> contracts = new HashMap<>();
    private final Map<String, Contract> facts = new HashMap<>();
    private final Map<String, Contract> observations = new HashMap<>();

    public CommandContracts() {
        for (Entry entry : EventCatalogue.entries()) {
            entry.command().ifPresent(command -> {
                ObjectNode schema = schema(entry);
                schemas.put(command, schema);
                contracts.put(command, new Contract(schema));
                facts.put(entry.name(), new Contract(Schemas.of(entry.record())));
            });
        }
        for (ObservationKind kind : ObservationVocabulary.kinds()) {
            observations.put(kind.code(), new Contract(Schemas.of(kind)));
        }
    }

    /** The schema of a command's body. */
    public ObjectNode schema(String command) {
        return schemas.get(command);
    }

    /** All that is wrong with a body of this command. */
    List<Fault> faults(Entry entry, JsonNode body, Locale locale) {
        if (body.at(FORMULA).isObject()) {
            List<Fault> unreadable = formulaFaults(body.at(FORMULA), locale);
            if (!unreadable.isEmpty()) {
                return unreadable;
            }
        }
        List<Fault> faults = contracts.get(entry.type().command()).faults(body, locale);
        if (faults.isEmpty() && entry.record() == ObservationEvent.Recorded.class) {
            faults = observationFaults(body.path("data"), locale);
        }
        if (faults.isEmpty() && body.at(CORRECTED_FACT).isObject()) {
            faults = correctedFactFaults(body.at(CORRECTED_FACT), locale);
        }
        return faults.isEmpty() ? untoldFaults(entry, body) : faults;
    }

    /** Texts that must not be told: those that look sealed, and those that point at a person, but for what is told of a person. */
    private static List<Fault> untoldFaults(Entry entry, JsonNode body) {
        List<Fault> faults = SealedMark.faults(body);
        if (!faults.isEmpty()) {
            return faults;
        }
        JsonNode rest = body.deepCopy();
        FreeTextFields.change(
                entry.record(), rest.path("data"), "", (path, purpose, text) -> purpose.isEmpty() ? text : "");
        return PersonTraces.faults(rest);
    }

    /** The first place where a formula is none. */
    private static List<Fault> formulaFaults(JsonNode formula, Locale locale) {
        try {
            Formulas.read(formula);
            return List.of();
        } catch (UnreadableFormula unreadable) {
            FormulaFault fault = unreadable.fault();
            return List.of(new Fault(FORMULA + fault.place(), Language.pick(fault.sentence(), locale)));
        }
    }

    /** All that is wrong with a fact told anew: it keeps the schema of its own event. */
    private List<Fault> correctedFactFaults(JsonNode fact, Locale locale) {
        String type = fact.path("type").asString("");
        Entry entry = EventCatalogue.byName(type)
                .filter(known -> known.family().ofItsOwn() && known.family().telling())
                .orElse(null);
        if (entry == null) {
            return List.of(new Fault(CORRECTED_FACT + "/type", "not an event that can be corrected: " + type));
        }
        JsonNode data = fact.path("data");
        List<Fault> faults = facts.get(type).faults(data, locale);
        if (faults.isEmpty() && entry.record() == ObservationEvent.Recorded.class) {
            return observationFaults(data, locale).stream()
                    .map(fault -> new Fault(CORRECTED_FACT + fault.field(), fault.problem()))
                    .toList();
        }
        return faults.stream()
                .map(fault -> new Fault(CORRECTED_FACT + "/data" + fault.field(), fault.problem()))
                .toList();
    }

    /** All that is wrong with the data of an observation, by its kind. */
    public List<Fault> observationFaults(JsonNode data, Locale locale) {
        String code = data.path("kind").asString("");
        Optional<ObservationKind> kind = ObservationVocabulary.kind(code);
        if (kind.isEmpty()) {
            return List.of(new Fault("/data/kind", "not a kind of the vocabulary: " + code));
        }
        Stream<Fault> revision = data.path("vocabulary").asInt(0) == kind.get().revision()
                ? Stream.empty()
                : Stream.of(new Fault(
                        "/data/vocabulary",
                        "this kind has revision " + kind.get().revision()));
        Stream<Fault> values = observations.get(code).faults(data.path("values"), locale).stream()
                .map(fault -> new Fault("/data/values" + fault.field(), fault.problem()));
        return Stream.concat(revision, values).toList();
    }

    private static ObjectNode schema(Entry entry) {
        ObjectNode schema = Schemas.of(CommandBody.class);
        ObjectNode properties = (ObjectNode) schema.get("properties");
        JsonNode caseId = properties.remove("caseId");
        String stream = entry.family().ofItsOwn() ? "id" : CommandBody.STREAM;
        properties.remove("id");
        properties.set("case", caseId);
        properties.set(
                stream, entry.family().ofItsOwn() ? Schemas.of(entry.family().id()) : Schemas.streamKey());
        properties.set("data", Schemas.of(entry.record()));
        schema.set("required", KernelJson.mapper().createArrayNode());
        schema.withArray("required").add("data");
        if (!entry.type().opens()) {
            schema.withArray("required").add(stream);
        }
        return schema;
    }
}
