package org.filrouge.ledgerservice.verify;

import java.util.Map;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.kernel.value.Bilingual;
import org.filrouge.ledger.audit.Finding;
import org.filrouge.ledger.audit.Severity;

/**
 * One thing that the verification found.
 *
 * @param code never changes its meaning
 * @param sentence what it means, with the facts in it
 */
public record Found(Severity severity, String code, Bilingual sentence, Map<String, String> facts) {

    static Found of(Finding finding) {
        return new Found(finding.severity(), finding.code().code(), finding.sentence(), finding.facts());
    }

    static Found of(FoundCode code, Map<String, String> facts) {
        return new Found(code.severity(), code.code(), new Refusal(code, facts).sentence(), facts);
    }
}
