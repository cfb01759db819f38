package org.filrouge.kernel.consultation;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** No rule refuses a reading: whether somebody may read is the policy's to say, and it is recorded when they may. */
public enum ConsultationRefusal implements RefusalCode {
    ;

    @Override
    public String code() {
        throw new AssertionError("no rule");
    }

    @Override
    public Bilingual sentence() {
        throw new AssertionError("no rule");
    }
}
