package org.filrouge.kernel.diagnosis;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum DiagnosisRefusal implements RefusalCode {
    NO_STRUCTURE(
            "diagnosis.no-structure",
            "Un diagnostic porte sur une structure au moins.",
            "A diagnosis is of one structure at least."),
    ALREADY_COMPLETED(
            "diagnosis.already-completed", "Ce diagnostic est déjà enregistré.", "This diagnosis is already recorded.");

    private final String code;
    private final Bilingual sentence;

    DiagnosisRefusal(String code, String fr, String en) {
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
