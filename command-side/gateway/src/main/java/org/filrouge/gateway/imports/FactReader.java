package org.filrouge.gateway.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.filrouge.gateway.commands.CommandContracts;
import org.filrouge.gateway.commands.Faults;
import org.filrouge.gateway.imports.CaseFile.Fact;
import org.filrouge.json.Contract;
import org.filrouge.json.Fault;
import org.filrouge.json.KernelJson;
import org.filrouge.json.Schemas;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.observation.ObservationKind;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what one fact of a case file tells, by the same contracts as the commands, and names every fault where it stands. */
final class FactReader {

    private static final JsonMapper JSON = KernelJson.mapper();

    private final CommandContracts contracts;
    private final Map<String, Contract> data = new HashMap<>();

    FactReader(CommandContracts contracts) {
        this.contracts = contracts;
        for (Entry entry : EventCatalogue.entries()) {
            // A file tells facts: a correction of what is recorded, or what concerns a person, is a command of its own.
            if (entry.command().isPresent()
                    && entry.family().ofItsOwn()
                    && entry.family().told()) {
                data.put(entry.name(), new Contract(Schemas.of(entry.record())));
            }
        }
    }

    /**
     * The fact as an event; null when it cannot be read.
     *
     * @param at where the fact stands in the file
     * @param faults takes what is wrong with it
     */
    @Nullable
    DomainEvent read(Fact fact, String at, Locale locale, List<Fault> faults) {
        if (fact.event() != null && fact.observe() == null) {
            return event(fact.event(), given(fact), at, locale, faults);
        }
        if (fact.event() == null && fact.observe() != null) {
            return observation(fact.observe(), given(fact), at, locale, faults);
        }
        faults.add(new Fault(at, "either event or observe says what the fact is"));
        return null;
    }

    private @Nullable DomainEvent event(String name, JsonNode body, String at, Locale locale, List<Fault> faults) {
        Contract contract = data.get(name);
        if (contract == null) {
            faults.add(new Fault(at + "/event", "no event is called " + name));
            return null;
        }
        List<Fault> found = contract.faults(body, locale);
        found.forEach(fault -> faults.add(new Fault(at + "/data" + fault.field(), fault.problem())));
        Entry entry = EventCatalogue.byName(name).orElseThrow();
        return found.isEmpty() ? bound(entry, body, at, faults) : null;
    }

    private @Nullable DomainEvent observation(
            String kind, JsonNode values, String at, Locale locale, List<Fault> faults) {
        int revision =
                ObservationVocabulary.kind(kind).map(ObservationKind::revision).orElse(0);
        ObjectNode body = JSON.createObjectNode().put("kind", kind).put("vocabulary", revision);
        body.set("values", values);
        List<Fault> found = contracts.observationFaults(body, locale);
        found.forEach(fault -> faults.add(new Fault(at + inFile(fault.field()), fault.problem())));
        Entry entry = EventCatalogue.of(ObservationEvent.Recorded.class);
        return found.isEmpty() ? bound(entry, body, at, faults) : null;
    }

    /** In a command the values of an observation stand under their kind; in a file they are its data. */
    private static String inFile(String pointer) {
        return pointer.startsWith("/data/values") ? "/data" + pointer.substring("/data/values".length()) : "/observe";
    }

    private static @Nullable DomainEvent bound(Entry entry, JsonNode body, String at, List<Fault> faults) {
        try {
            return JSON.treeToValue(body, entry.record());
        } catch (JacksonException unreadable) {
            faults.add(new Fault(at + "/data" + Faults.pointer(unreadable), Faults.reason(unreadable)));
            return null;
        }
    }

    private static JsonNode given(Fact fact) {
        return fact.data() == null ? JSON.createObjectNode() : fact.data();
    }
}
