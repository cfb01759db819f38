package org.filrouge.ledgerservice.witness;

import java.util.LinkedHashMap;
import java.util.Map;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.ledgerservice.publish.OutsideWord;

/** How far witnesses enough have countersigned the log, and how it stands with each. */
public record WitnessedWord(Witnesses witnesses) implements OutsideWord {

    @Override
    public String member() {
        return "witnessed";
    }

    @Override
    public Map<String, Object> value() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("size", witnesses.witnessedSize());
        told.put(
                "witnesses",
                witnesses.standings().stream().map(WitnessedWord::told).toList());
        return told;
    }

    private static Map<String, Object> told(WitnessStanding standing) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", standing.name());
        told.put("size", standing.size());
        Refusal trouble = standing.trouble();
        if (trouble != null) {
            told.put("trouble", told(trouble));
        }
        return told;
    }

    private static Map<String, Object> told(Refusal trouble) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("code", trouble.code().code());
        told.put("fr", trouble.sentence().fr());
        told.put("en", trouble.sentence().en());
        return told;
    }
}
