package org.filrouge.kernel.supportplan;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum SupportPlanRefusal implements RefusalCode {
    ALREADY_DEFINED("support-plan.already-defined", "Ce plan est déjà défini.", "This plan is already defined."),
    NOT_DEFINED(
            "support-plan.not-defined",
            "Aucun plan n'est défini : l'élargissement d'un périmètre suppose un plan.",
            "No plan is defined: widening a scope takes a plan."),
    NO_DIAGNOSIS(
            "support-plan.no-diagnosis",
            "Le diagnostic vient d'abord : le plan n'en cite aucun.",
            "Diagnosis first: the plan names none."),
    SCOPE_UNCHANGED(
            "support-plan.scope-unchanged",
            "Le périmètre de départ et celui d'arrivée sont les mêmes.",
            "The scope before and after is the same.");

    private final String code;
    private final Bilingual sentence;

    SupportPlanRefusal(String code, String fr, String en) {
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
