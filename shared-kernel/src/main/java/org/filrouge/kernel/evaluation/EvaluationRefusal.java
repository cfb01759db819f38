package org.filrouge.kernel.evaluation;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum EvaluationRefusal implements RefusalCode {
    ALREADY_ANSWERED(
            "evaluation.already-answered",
            "Cette question a déjà sa réponse : {question}.",
            "This question already has its answer: {question}.");

    private final String code;
    private final Bilingual sentence;

    EvaluationRefusal(String code, String fr, String en) {
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
