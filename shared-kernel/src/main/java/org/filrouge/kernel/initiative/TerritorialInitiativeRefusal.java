package org.filrouge.kernel.initiative;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum TerritorialInitiativeRefusal implements RefusalCode {
    COMMON_VISION_MISSING(
            "territorial-initiative.common-vision-missing",
            "La vision partagée est un objectif de toute démarche.",
            "The shared view is an objective of every approach.");

    private final String code;
    private final Bilingual sentence;

    TerritorialInitiativeRefusal(String code, String fr, String en) {
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
