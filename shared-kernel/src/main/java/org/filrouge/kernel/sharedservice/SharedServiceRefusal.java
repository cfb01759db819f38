package org.filrouge.kernel.sharedservice;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum SharedServiceRefusal implements RefusalCode {
    ENTITY_ALREADY_REGISTERED(
            "shared-service.entity-already-registered",
            "L'entité de ce service est déjà déposée ({registered}).",
            "The entity of this service is already registered ({registered}).");

    private final String code;
    private final Bilingual sentence;

    SharedServiceRefusal(String code, String fr, String en) {
        this.code = code;
        this.sentence = new Bilingual(fr, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Bilingual sentence() {
        return sentence;
    }
}
