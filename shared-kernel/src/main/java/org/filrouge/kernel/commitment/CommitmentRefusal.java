package org.filrouge.kernel.commitment;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum CommitmentRefusal implements RefusalCode {
    NO_PROMISOR("commitment.no-promisor", "Un engagement est pris par quelqu'un.", "A commitment is made by someone."),
    NO_PROMISEE(
            "commitment.no-promisee", "Un engagement est pris envers quelqu'un.", "A commitment is made to someone."),
    ALREADY_MADE("commitment.already-made", "Cet engagement est déjà pris.", "This commitment is already made."),
    NOT_MADE(
            "commitment.not-made",
            "La prise de cet engagement n'est pas enregistrée.",
            "The making of this commitment is not recorded."),
    NO_EVIDENCE(
            "commitment.no-evidence",
            "Un engagement n'est dit tenu que preuve à l'appui.",
            "A commitment is called kept only with evidence."),
    NOT_OPEN(
            "commitment.not-open",
            "Cet engagement n'est plus ouvert : {state}.",
            "This commitment is no longer open: {state}."),
    KEPT_BEFORE_MADE(
            "commitment.kept-before-made",
            "Un engagement ne peut être tenu ({kept}) avant d'être pris ({made}).",
            "A commitment cannot be kept ({kept}) before it is made ({made})."),
    HAS_AN_OWNER(
            "commitment.has-an-owner",
            "Seul un engagement rompu ou sans responsable peut être repris.",
            "Only a broken commitment, or one without an owner, can be taken over."),
    NO_OWNER(
            "commitment.no-owner",
            "Cet engagement n'a pas de responsable : qui en répondra ?",
            "This commitment has no owner: who will answer for it?");

    private final String code;
    private final Bilingual sentence;

    CommitmentRefusal(String code, String fr, String en) {
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
