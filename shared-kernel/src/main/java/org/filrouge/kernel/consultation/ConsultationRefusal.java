package org.filrouge.kernel.consultation;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a reading is not answered. */
public enum ConsultationRefusal implements RefusalCode {
    NOT_JOURNALLED(
            "consultation.not-journalled",
            "Cette consultation n'a pas pu être inscrite au journal : rien n'est montré.",
            "This reading could not be journalled: nothing is shown.");

    private final String code;
    private final Bilingual sentence;

    ConsultationRefusal(String code, String fr, String en) {
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
