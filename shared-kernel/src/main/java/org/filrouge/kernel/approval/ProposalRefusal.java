package org.filrouge.kernel.approval;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a proposal cannot be decided so. */
public enum ProposalRefusal implements RefusalCode {
    ALREADY_MADE("proposal.already-made", "Cette décision est déjà proposée.", "This decision is already proposed."),
    NOT_MADE(
            "proposal.not-made",
            "Aucune décision n'est proposée sous ce nom.",
            "No decision is proposed under this name."),
    ONESELF(
            "proposal.oneself",
            "Une seconde personne décide : jamais celle qui propose.",
            "A second person decides: never the one who proposes."),
    NOT_THE_PROPOSER(
            "proposal.not-the-proposer",
            "Seule la personne qui propose retire sa proposition.",
            "Only the person who proposes withdraws the proposal."),
    SETTLED(
            "proposal.settled",
            "Cette proposition n'attend plus : {state}.",
            "This proposal no longer waits: {state}."),
    REASON_MISSING("proposal.reason-missing", "Un rejet donne sa raison.", "A rejection gives its reason."),
    NOT_ACTUAL(
            "proposal.not-actual",
            "Une proposition est faite ou décidée, ou ne l'est pas : elle n'est ni prévue ni probable.",
            "A proposal is made or decided, or is not: it is neither planned nor probable.");

    private final String code;
    private final Bilingual sentence;

    ProposalRefusal(String code, String fr, String en) {
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
