package org.filrouge.kernel.sharedcost;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum SharedCostRefusal implements RefusalCode {
    ALREADY_DECLARED("shared-cost.already-declared", "Ce coût est déjà déclaré.", "This cost is already declared."),
    AMOUNT_NOT_POSITIVE(
            "shared-cost.amount-not-positive",
            "Un coût est supérieur à zéro ; un montant non dit est UNKNOWN.",
            "A cost is above zero; one that is not told is UNKNOWN."),
    NOT_DECLARED("shared-cost.not-declared", "Ce coût n'est pas déclaré.", "This cost is not declared."),
    ALREADY_SPLIT("shared-cost.already-split", "Ce coût est déjà réparti.", "This cost is already split."),
    NO_SHARE(
            "shared-cost.no-share",
            "Un coût se répartit entre un financement au moins.",
            "A cost is split among one funding agreement at least."),
    FUNDER_TWICE(
            "shared-cost.funder-twice",
            "Un même financeur ne porte qu'une part d'un coût : {funders}.",
            "One funder bears one share of a cost only: {funders}."),
    AGREEMENT_TWICE(
            "shared-cost.agreement-twice",
            "Un même financement ne porte qu'une part d'un coût : {agreements}.",
            "One funding agreement bears one share of a cost only: {agreements}."),
    SHARES_MIXED(
            "shared-cost.shares-mixed",
            "Un coût se répartit par poids ou par parts dites, non par les deux : {agreements}.",
            "A cost is split by weights or by told shares, not by both: {agreements}."),
    SHARE_NOT_POSITIVE(
            "shared-cost.share-not-positive",
            "Une part ou un poids est supérieur à zéro : {agreements}.",
            "A share or a weight is above zero: {agreements}."),
    BASIS_DIFFERS(
            "shared-cost.basis-differs",
            "Ce coût est en {basis} : une part sur une autre base fiscale ne s'y compare pas ({agreements}).",
            "This cost is on the basis {basis}: a share on another one is not comparable with it ({agreements})."),
    DOUBLE_FUNDING(
            "shared-cost.double-funding",
            "Les parts ({shares}) dépassent de {gap} le coût ({cost}, {basis}) : il serait financé deux fois.",
            "The shares ({shares}) exceed the cost ({cost}, {basis}) by {gap}: it would be funded twice."),
    NOT_COVERED(
            "shared-cost.not-covered",
            "Il manque {gap} pour couvrir le coût ({cost}, {basis}).",
            "{gap} is missing to cover the cost ({cost}, {basis})."),
    COST_UNKNOWN(
            "shared-cost.cost-unknown",
            "Le coût n'est pas connu : les parts ne peuvent être calculées.",
            "The cost is not known: the shares cannot be worked out.");

    private final String code;
    private final Bilingual sentence;

    SharedCostRefusal(String code, String fr, String en) {
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
