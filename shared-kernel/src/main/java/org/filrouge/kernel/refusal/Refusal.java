package org.filrouge.kernel.refusal;

import java.util.Map;
import org.filrouge.kernel.value.Bilingual;

/**
 * A rule said no.
 *
 * @param facts what the rule found, by name
 */
public record Refusal(RefusalCode code, Map<String, String> facts) {

    public Refusal {
        facts = Map.copyOf(facts);
    }

    /** The sentence with the facts in it. */
    public Bilingual sentence() {
        return new Bilingual(
                filled(code.sentence().fr()), filled(code.sentence().en()));
    }

    private String filled(String sentence) {
        String text = sentence;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }
}
