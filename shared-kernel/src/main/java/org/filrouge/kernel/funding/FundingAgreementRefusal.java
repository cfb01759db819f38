package org.filrouge.kernel.funding;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum FundingAgreementRefusal implements RefusalCode {
    ALREADY_GRANTED(
            "funding-agreement.already-granted",
            "Ce financement est déjà accordé.",
            "This funding is already granted."),
    AMOUNT_NOT_POSITIVE(
            "funding-agreement.amount-not-positive",
            "Un financement accordé est supérieur à zéro ; un montant non dit est UNKNOWN.",
            "A granted sum is above zero; one that is not told is UNKNOWN."),
    FUNDER_IS_RECIPIENT(
            "funding-agreement.funder-is-recipient",
            "Le financeur et le bénéficiaire sont la même organisation.",
            "The funder and the recipient are the same organisation.");

    private final String code;
    private final Bilingual sentence;

    FundingAgreementRefusal(String code, String fr, String en) {
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
