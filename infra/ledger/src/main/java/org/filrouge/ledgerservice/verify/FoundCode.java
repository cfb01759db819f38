package org.filrouge.ledgerservice.verify;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;
import org.filrouge.ledger.audit.Severity;

/** What the verification can find beside what the log's own audit finds. */
sealed interface FoundCode extends RefusalCode permits PackFinding, SealFinding, ServiceFinding, ViewsFinding {

    /**
     * All that is told of a code.
     *
     * @param sentence with the names of its facts in it
     */
    record Said(Severity severity, String code, Bilingual sentence) {

        Said(Severity severity, String code, String fr, String en) {
            this(severity, code, new Bilingual(fr, en));
        }
    }

    Said said();

    default Severity severity() {
        return said().severity();
    }

    @Override
    default String code() {
        return said().code();
    }

    @Override
    default Bilingual sentence() {
        return said().sentence();
    }
}
