package org.filrouge.ledgerservice.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.indicator.Finding;
import org.filrouge.folds.indicator.Finding.NamedPart;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Reading;

/** One key figure of a pack, in a form that stays what it is while answers elsewhere grow. */
record KeyFigure(Indicator indicator, Reading reading) {

    Finding finding() {
        return reading.answered().finding();
    }

    /** Its value or status, the definition it was made with, and the ids of the events it is made of. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", indicator.code());
        json.put("version", indicator.version());
        json.put("label", indicator.label());
        json.put("formula", indicator.explanation());
        json.put("unit", indicator.unit());
        json.put("attribution", indicator.attribution());
        fill(json, finding());
        json.put("undated", undated());
        put(json, "contested", reading.answered().contested());
        put(json, "corrected", reading.answered().corrected());
        if (reading.answered().computed() != null) {
            Map<String, Object> computed = new LinkedHashMap<>();
            fill(computed, reading.answered().computed());
            json.put("computed", computed);
        }
        return json;
    }

    /** Facts without a date: which, whether they count, and what the figure would be the other way round. */
    private Map<String, Object> undated() {
        Reading.Undated undated = reading.undated();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("events", undated.events());
        json.put("counted", undated.counted());
        Map<String, Object> otherwise = new LinkedHashMap<>();
        otherwise.put("status", undated.otherwise().value().status());
        otherwise.put("value", undated.otherwise().value().value());
        json.put("otherwise", otherwise);
        return json;
    }

    private static void fill(Map<String, Object> json, Finding finding) {
        json.put("status", finding.value().status());
        json.put("value", finding.value().value());
        if (finding.basis() != null) {
            json.put("basis", finding.basis());
        }
        if (finding.span() != null) {
            json.put("least", finding.span().least());
            json.put("most", finding.span().most());
        }
        json.put("unknown", finding.unknown());
        put(json, "parts", finding.parts().stream().map(KeyFigure::part).toList());
        json.put("events", finding.events());
    }

    private static Map<String, Object> part(NamedPart part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", part.name());
        json.put("unit", part.unit());
        fill(json, part.finding());
        return json;
    }

    private static void put(Map<String, Object> json, String name, List<?> many) {
        if (!many.isEmpty()) {
            json.put(name, many);
        }
    }
}
