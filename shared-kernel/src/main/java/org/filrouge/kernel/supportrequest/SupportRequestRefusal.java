package org.filrouge.kernel.supportrequest;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum SupportRequestRefusal implements RefusalCode {
    NO_REQUESTER(
            "support-request.no-requester",
            "Une demande vient d'une structure au moins.",
            "A request comes from one structure at least."),
    ALREADY_REQUESTED(
            "support-request.already-requested",
            "Cette demande est déjà enregistrée.",
            "This request is already recorded.");

    private final String code;
    private final Bilingual sentence;

    SupportRequestRefusal(String code, String fr, String en) {
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
