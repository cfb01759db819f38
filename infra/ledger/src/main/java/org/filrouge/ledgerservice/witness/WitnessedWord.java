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
        return Map.of(
                "size",
                witnesses.witnessedSize(),
                "witnesses",
                witnesses.standings().stream().map(WitnessedWord::told).toList());
    }

    private static Map<String, Object> told(WitnessStanding standing) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", standing.name());
        told.put("size", standing.size());
        Refusal trouble = standing.trouble();
        if (trouble != null) {
            told.put(
                    "trouble",
                    Map.of(
                            "code", trouble.code().code(),
                            "fr", trouble.sentence().fr(),
                            "en", trouble.sentence().en()));
        }
        return told;
    }
}
