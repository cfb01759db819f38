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
            "Une somme est supérieure à zéro ; un montant non dit est UNKNOWN.",
            "A sum is above zero; one that is not told is UNKNOWN."),
    FUNDER_IS_RECIPIENT(
            "funding-agreement.funder-is-recipient",
            "Le financeur et le bénéficiaire sont la même organisation.",
            "The funder and the recipient are the same organisation."),
    FUNDER_DIFFERS(
            "funding-agreement.funder-differs",
            "Ce financement est celui de {funder}, et non de {told}.",
            "This funding is that of {funder}, not of {told}."),
    NOT_GRANTED(
            "funding-agreement.not-granted",
            "Aucun financement accordé n'est enregistré ici.",
            "No granted funding is recorded here."),
    ALREADY_SIGNED(
            "funding-agreement.already-signed",
            "Cette convention est déjà signée ; un avenant est un financement accru.",
            "This agreement is already signed; an amendment is an increase."),
    SIGNED_ABOVE_GRANTED(
            "funding-agreement.signed-above-granted",
            "Le montant signé dépasse de {gap} le montant accordé ({granted}, {basis}).",
            "The signed sum exceeds the granted one ({granted}, {basis}) by {gap}."),
    NOT_SIGNED(
            "funding-agreement.not-signed",
            "La signature de cette convention n'est pas enregistrée.",
            "The signature of this agreement is not recorded."),
    BASIS_DIFFERS(
            "funding-agreement.basis-differs",
            "Ce financement est en {basis}, et non en {told} : deux bases fiscales ne se comparent ni ne s'additionnent.",
            "This funding is on the basis {basis}, not {told}: two tax bases are neither compared nor added."),
    PAYMENT_NAMED_TWICE(
            "funding-agreement.payment-named-twice",
            "Le versement {payment} est déjà enregistré.",
            "The payment {payment} is already recorded."),
    PAYMENT_ZERO("funding-agreement.payment-zero", "Un versement n'est pas de zéro.", "A payment is not of zero."),
    PAID_ABOVE_NOTIFIED(
            "funding-agreement.paid-above-notified",
            "Les versements ({paid}) dépassent de {gap} le montant notifié ({notified}, {basis}).",
            "Payments ({paid}) exceed the notified amount ({notified}, {basis}) by {gap}."),
    REVERSAL_ABOVE_PAID(
            "funding-agreement.reversal-above-paid",
            "Ce reversement dépasse de {gap} ce qui a été versé ({paid}, {basis}).",
            "This reversal exceeds what was paid ({paid}, {basis}) by {gap}."),
    PAID_WHILE_CONDITION_NOT_MET(
            "funding-agreement.paid-while-condition-not-met",
            "Versé alors qu'une condition n'est pas remplie : {conditions}.",
            "Paid while a condition is not met: {conditions}."),
    JUSTIFIED_ABOVE_PAID(
            "funding-agreement.justified-above-paid",
            "Les dépenses justifiées ({justified}) dépassent de {gap} ce qui a été versé ({paid}, {basis}).",
            "What is justified ({justified}) exceeds what was paid ({paid}, {basis}) by {gap}."),
    INCREASE_NOT_TOLD(
            "funding-agreement.increase-not-told",
            "Une hausse se dit par un rapport ou par une somme.",
            "An increase is told by a ratio or by a sum."),
    RATIO_NOT_ABOVE_ONE(
            "funding-agreement.ratio-not-above-one",
            "Le rapport d'une hausse est supérieur à un.",
            "The ratio of an increase is above one."),
    CONDITION_WITHOUT_FUNDER(
            "funding-agreement.condition-without-funder",
            "Une condition est posée par un financeur au moins.",
            "A condition is set by one funder at least."),
    CONDITION_ALREADY_SET(
            "funding-agreement.condition-already-set",
            "La condition {condition} est déjà posée.",
            "The condition {condition} is already set."),
    CONDITION_AFTER_GRANT(
            "funding-agreement.condition-after-grant",
            "Une condition se pose avant le financement ({granted}) ou avec lui.",
            "A condition is set before the grant ({granted}) or with it."),
    CONDITION_NOT_SET(
            "funding-agreement.condition-not-set",
            "La condition {condition} n'était pas posée à cette date.",
            "The condition {condition} was not set at that date."),
    RIGHTS_ALREADY_OPENED(
            "funding-agreement.rights-already-opened",
            "Ces droits de tirage sont déjà ouverts.",
            "These drawing rights are already opened."),
    RIGHTS_NOT_OPENED(
            "funding-agreement.rights-not-opened",
            "L'ouverture de ces droits de tirage n'est pas enregistrée.",
            "The opening of these drawing rights is not recorded."),
    DRAWN_ABOVE_ENVELOPE(
            "funding-agreement.drawn-above-envelope",
            "Les tirages ({drawn}) dépassent de {gap} l'enveloppe ({envelope}, {basis}).",
            "What is drawn ({drawn}) exceeds the envelope ({envelope}, {basis}) by {gap}."),
    DRAWN_OUTSIDE_PERIOD(
            "funding-agreement.drawn-outside-period",
            "Ce tirage est hors de la période ouverte ({period}).",
            "This drawing lies outside the period that was opened ({period})."),
    COUNT_NOT_POSITIVE(
            "funding-agreement.count-not-positive",
            "Le nombre de personnes est supérieur à zéro ; s'il n'est pas dit, il est UNKNOWN.",
            "The number of persons is above zero; one that is not told is UNKNOWN."),
    ALREADY_ALLOCATED(
            "funding-agreement.already-allocated",
            "Ce financement est déjà affecté au coût {cost}.",
            "This funding is already allocated to the cost {cost}."),
    ALLOCATED_ABOVE_NOTIFIED(
            "funding-agreement.allocated-above-notified",
            "Les parts affectées ({allocated}) dépassent de {gap} le montant notifié ({notified}, {basis}).",
            "The allocated shares ({allocated}) exceed the notified amount ({notified}, {basis}) by {gap}."),
    NOTIFIED_UNKNOWN(
            "funding-agreement.notified-unknown",
            "Le montant notifié n'est pas connu : rien ne dit que la part y tient.",
            "The notified amount is not known: nothing says that the share is within it.");

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
