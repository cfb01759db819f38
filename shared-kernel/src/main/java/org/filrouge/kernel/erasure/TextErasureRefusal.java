package org.filrouge.kernel.erasure;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused. */
public enum TextErasureRefusal implements RefusalCode {
    NOT_ACTUAL(
            "text-erasure.not-actual",
            "Un effacement est demandé ou ne l'est pas : il n'est ni prévu ni probable.",
            "An erasure is requested or is not: it is neither planned nor probable."),
    NOTHING_NAMED(
            "text-erasure.nothing-named",
            "La demande nomme les faits dont les textes doivent disparaître.",
            "The request names the facts whose texts are to go."),
    ALREADY_REQUESTED(
            "text-erasure.already-requested", "Cet effacement est déjà demandé.", "This erasure is already requested."),
    NOT_REQUESTED("text-erasure.not-requested", "Aucun effacement n'est demandé.", "No erasure is requested."),
    SAME_ACCOUNT(
            "text-erasure.same-account",
            "Un autre compte que {account}, qui a demandé l'effacement, doit l'approuver.",
            "Another account than {account}, which requested the erasure, has to approve it."),
    REASON_MISSING("text-erasure.reason-missing", "Un refus donne sa raison.", "A refusal gives its reason."),
    SETTLED("text-erasure.settled", "Cette demande a déjà sa réponse.", "This request already has its answer."),
    NOT_APPROVED("text-erasure.not-approved", "Aucun effacement n'est approuvé.", "No erasure is approved.");

    private final String code;
    private final Bilingual sentence;

    TextErasureRefusal(String code, String fr, String en) {
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
