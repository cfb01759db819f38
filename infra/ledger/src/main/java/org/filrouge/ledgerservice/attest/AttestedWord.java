package org.filrouge.ledgerservice.attest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.publish.OutsideWord;

/** The last size at which the views were attested, and where that stands. */
public record AttestedWord(ViewsAttester attester) implements OutsideWord {

    @Override
    public String member() {
        return "views";
    }

    @Override
    public Map<String, Object> value() {
        long size = attester.attestedSize();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("size", size);
        if (size > 0) {
            told.put("attested", "/log/" + LogFolder.viewsNameOf(size));
        }
        attester.trouble().ifPresent(trouble -> told.put("trouble", trouble));
        return told;
    }
}
