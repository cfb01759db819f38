package org.filrouge.views.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.folds.casefile.Amended;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.Bilingual;

/** An event as callers see it: CloudEvents 1.0 names where it has them, ours beside them. */
final class EventJson {

    private EventJson() {}

    static Map<String, Object> of(RecordedEvent event) {
        EventCatalogue.Entry entry = EventCatalogue.of(event.event().getClass());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("specversion", "1.0");
        json.put("id", event.id());
        json.put("source", "/api/streams/" + event.streamKey());
        json.put("type", event.name());
        json.put("dataschema", "/api/catalogue#" + event.name() + "." + event.revision());
        json.put("subject", event.streamKey());
        json.put("recordedtime", event.recorded().toString());
        json.put("sequence", "%010d".formatted(event.sequence()));
        json.put("position", event.position());
        json.put("revision", event.revision());
        json.put("proof", "/api/events/" + event.id() + "/proof");
        json.put("label", new Bilingual(entry.type().fr(), entry.type().en()));
        Map<String, Object> envelope = KernelJson.toMap(event.envelope());
        Object document = envelope.remove("source");
        if (document != null) {
            json.put("sourcedocument", document);
        }
        json.putAll(envelope);
        json.put("precision", event.envelope().precision());
        json.put("datacontenttype", "application/json");
        json.put("data", event.event());
        return json;
    }

    /** Adds to a fact, which stays as recorded, what was said of it since and how it now stands. */
    static void amend(Map<String, Object> json, FactHistory fact) {
        Amended amended = Amended.of(fact);
        json.put("retracted", amended.retracted());
        json.put("contested", amended.contested());
        json.put("amendments", amended.steps());
        fact.standing()
                .filter(standing -> !fact.corrections().isEmpty())
                .ifPresent(standing -> json.put(
                        "standing",
                        new TreeMap<>(Map.of("effective", standing.envelope().effective(), "data", standing.event()))));
    }
}
