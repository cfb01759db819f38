package org.filrouge.kernel.convention;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum ConventionRefusal implements RefusalCode {
    SIEG_NOT_RECOGNISED(
            "convention.sieg-not-recognised",
            "La reconnaissance du SIEG, par activités nommées, précède sa convention.",
            "Recognition as SIEG, by named activities, comes before its convention.");

    private final String code;
    private final Bilingual sentence;

    ConventionRefusal(String code, String fr, String en) {
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
