package org.filrouge.kernel.childcare;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum ChildcareFacilityRefusal implements RefusalCode {
    NOT_AUTHORISED(
            "childcare-facility.not-authorised",
            "L'agrément précède l'ouverture ; aucune capacité n'est agréée.",
            "Approval comes before opening; no capacity is authorised.");

    private final String code;
    private final Bilingual sentence;

    ChildcareFacilityRefusal(String code, String fr, String en) {
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
