package org.filrouge.ledger.audit;

import java.util.HashMap;
import java.util.Map;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.kernel.value.Bilingual;

/**
 * One thing that an audit found.
 *
 * @param facts what it found, by name
 */
public record Finding(FindingCode code, Map<String, String> facts) {

    public Finding {
        facts = Map.copyOf(facts);
    }

    /** A finding with its facts: name, value, name, value. */
    static Finding of(FindingCode code, Object... namesAndValues) {
        Map<String, String> facts = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], String.valueOf(namesAndValues[i + 1]));
        }
        return new Finding(code, facts);
    }

    public Severity severity() {
        return code.severity();
    }

    /** The sentence with the facts in it. */
    public Bilingual sentence() {
        return new Refusal(code, facts).sentence();
    }
}
