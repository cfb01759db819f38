package org.filrouge.kernel.observation;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum ObservationRefusal implements RefusalCode {
    ALREADY_RECORDED(
            "observation.already-recorded",
            "Cette observation est déjà enregistrée.",
            "This observation is already recorded.");

    private final String code;
    private final Bilingual sentence;

    ObservationRefusal(String code, String fr, String en) {
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
