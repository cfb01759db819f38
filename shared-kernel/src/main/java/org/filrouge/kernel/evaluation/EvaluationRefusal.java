package org.filrouge.kernel.evaluation;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum EvaluationRefusal implements RefusalCode {
    ALREADY_ANSWERED(
            "evaluation.already-answered",
            "Cette question a déjà sa réponse : {question}.",
            "This question already has its answer: {question}."),
    NO_EVIDENCE("evaluation.no-evidence", "Une réponse s'appuie sur une preuve.", "An answer rests on evidence."),
    NO_FRAMEWORK(
            "evaluation.no-framework",
            "Aucun référentiel d'évaluation n'est posé avant cette réponse.",
            "No evaluation framework is set before this answer."),
    NOT_ASKED(
            "evaluation.not-asked",
            "Le référentiel ne prévoit pas cette question : {question}.",
            "The framework does not foresee this question: {question}."),
    FRAMEWORK_AFTER_ANSWERS(
            "evaluation.framework-after-answers",
            "Le référentiel est posé alors que des questions ont déjà leur réponse : {answered}.",
            "The framework is set when questions already have their answer: {answered}.");

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
