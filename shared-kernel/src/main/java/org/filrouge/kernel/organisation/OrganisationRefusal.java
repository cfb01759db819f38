package org.filrouge.kernel.organisation;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum OrganisationRefusal implements RefusalCode {
    ALREADY_ENTERED(
            "organisation.already-entered",
            "Cette organisation est déjà inscrite sous le nom « {name} ».",
            "This organisation is already entered under the name “{name}”."),
    NOT_ENTERED(
            "organisation.not-entered", "Cette organisation n'est pas inscrite.", "This organisation is not entered."),
    ALREADY_FOUNDED(
            "organisation.already-founded",
            "La fondation de cette organisation est déjà enregistrée ({founded}).",
            "The founding of this organisation is already recorded ({founded})."),
    ALREADY_REGISTERED(
            "organisation.already-registered",
            "Les statuts de cette organisation sont déjà déposés ({registered}).",
            "The statutes of this organisation are already filed ({registered})."),
    LEGAL_FORM_UNCHANGED(
            "organisation.legal-form-unchanged",
            "La forme juridique de départ et celle d'arrivée sont les mêmes : {form}.",
            "The legal form before and after is the same: {form}."),
    NO_JOB_CONVERTED(
            "organisation.no-job-converted",
            "Une consolidation porte sur un emploi au moins.",
            "A conversion is of one job at least."),
    JOBS_CONVERTED_TO_SAME_CONTRACT(
            "organisation.jobs-converted-to-same-contract",
            "Un emploi ne se consolide pas d'un type de contrat vers le même : {contract}.",
            "A job is not converted from a type of contract to itself: {contract}."),
    RECRUITED_WITHOUT_REGISTRATION(
            "organisation.recruited-without-registration",
            "Pas d'embauche sans dépôt des statuts : aucun dépôt n'est enregistré pour cet employeur.",
            "No recruitment without filed statutes: none are recorded for this employer."),
    RECRUITED_BEFORE_REGISTRATION(
            "organisation.recruited-before-registration",
            "Pas d'embauche avant le dépôt des statuts : déposés {registered}, embauche {recruited}.",
            "No recruitment before the statutes are filed: filed {registered}, recruited {recruited}."),
    CARRIER_UNCHANGED(
            "organisation.carrier-unchanged",
            "L'ancien et le nouveau porteur de l'activité sont la même organisation.",
            "The former and the new carrier of the activity are the same organisation."),
    NO_KIND_OF_DISTRESS(
            "organisation.no-kind-of-distress",
            "Une difficulté signalée est d'une sorte au moins.",
            "A reported distress is of one kind at least."),
    NO_DISTRESS_BEFORE(
            "organisation.no-distress-before",
            "Un conflit se résout après qu'une difficulté a été signalée ; aucune ne l'est avant cette date.",
            "A conflict is resolved after a distress was reported; none is reported before that date."),
    RATE_OUT_OF_RANGE(
            "organisation.rate-out-of-range",
            "Un taux d'autofinancement va de 0 à 100 % ; celui-ci est de {rate}.",
            "A self-financing rate goes from 0 to 100 %; this one is {rate}."),
    NO_SUCCESSOR(
            "organisation.no-successor",
            "Une succession nomme un successeur au moins.",
            "A succession names one successor at least."),
    SUCCEEDS_ITSELF(
            "organisation.succeeds-itself",
            "Une organisation ne se succède pas à elle-même.",
            "An organisation does not succeed itself."),
    ALREADY_SUCCEEDED(
            "organisation.already-succeeded",
            "Cette succession est déjà enregistrée : {successors}.",
            "This succession is already recorded: {successors}."),
    IDENTIFIER_INVALID(
            "organisation.identifier-invalid",
            "Ce numéro ne peut être un {scheme} : {value}. Sa forme ou sa clé de contrôle est fausse.",
            "This number cannot be a {scheme}: {value}. Its form or its check digit is wrong."),
    IDENTIFIER_ALREADY_RECORDED(
            "organisation.identifier-already-recorded",
            "Ce numéro est déjà celui de cette organisation : {scheme} {value}.",
            "This number is already this organisation's: {scheme} {value}."),
    IDENTIFIER_ENDS_BEFORE_IT_BEGINS(
            "organisation.identifier-ends-before-it-begins",
            "Ce numéro finirait ({until}) avant de commencer ({from}).",
            "This number would end ({until}) before it begins ({from})."),
    IDENTIFIER_NOT_RECORDED(
            "organisation.identifier-not-recorded",
            "Ce numéro n'est pas celui de cette organisation : {scheme} {value}.",
            "This number is not this organisation's: {scheme} {value}."),
    SIRET_OF_ANOTHER_SIREN(
            "organisation.siret-of-another-siren",
            "Ce SIRET ({value}) n'est pas d'un établissement du SIREN enregistré ({siren}).",
            "This SIRET ({value}) is of no establishment of the SIREN recorded ({siren}).");

    private final String code;
    private final Bilingual sentence;

    OrganisationRefusal(String code, String fr, String en) {
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
