package org.filrouge.ledgerservice.stamp;

import java.util.LinkedHashMap;
import java.util.Map;
import org.filrouge.ledgerservice.publish.OutsideWord;

/** The last checkpoint that an authority stamped. */
public record StampedWord(StampedCheckpoints stamps) implements OutsideWord {

    @Override
    public String member() {
        return "stamped";
    }

    @Override
    public Map<String, Object> value() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("size", stamps.stampedSize());
        stamps.trouble().ifPresent(trouble -> told.put("trouble", trouble));
        return told;
    }
}
