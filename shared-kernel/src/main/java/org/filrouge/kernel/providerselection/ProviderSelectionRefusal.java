package org.filrouge.kernel.providerselection;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum ProviderSelectionRefusal implements RefusalCode {
    ALREADY_SPECIFIED(
            "provider-selection.already-specified",
            "Ce cahier des charges est déjà émis.",
            "These specifications are already issued."),
    NO_SPECIFICATIONS(
            "provider-selection.no-specifications",
            "Le choix d'un prestataire suppose un cahier des charges.",
            "Choosing a provider takes specifications."),
    NO_CHOOSER("provider-selection.no-chooser", "Le choix dit qui a choisi.", "A choice says who chose."),
    ALREADY_SELECTED(
            "provider-selection.already-selected",
            "Un prestataire est déjà choisi : {provider}.",
            "A provider is already chosen: {provider}."),
    MEETING_WITHOUT_STRUCTURES(
            "provider-selection.meeting-without-structures",
            "L'entretien préalable réunit le prestataire et toutes les structures ; aucune n'est citée.",
            "The pre-tender meeting brings the provider and all the structures together; none is named."),
    MEETING_AFTER_SELECTION(
            "provider-selection.meeting-after-selection",
            "L'entretien préalable précède le choix du prestataire : il est fait depuis {selected}.",
            "The pre-tender meeting comes before the choice of a provider: it was made {selected}."),
    STEPPED_BACK(
            "provider-selection.stepped-back",
            "Un déport est enregistré pour ce choix : {who} n'y prend pas part.",
            "Somebody stepped back from this choice: {who} takes no part in it."),
    CONFLICT_OF_INTEREST(
            "provider-selection.conflict-of-interest",
            "Ce choix concerne {organisation} : qui agit pour elle se déporte.",
            "This choice concerns {organisation}: whoever acts for it steps back."),
    STEPPED_BACK_LATE(
            "provider-selection.stepped-back-late",
            "Le prestataire était déjà choisi : {provider}.",
            "The provider had already been chosen: {provider}."),
    NO_PROVIDER_SELECTED(
            "provider-selection.no-provider-selected",
            "Une convention de mission suppose un prestataire choisi.",
            "A mission agreement takes a provider that was chosen."),
    AGREEMENT_NOT_POSITIVE(
            "provider-selection.agreement-not-positive",
            "Le montant d'une convention de mission est supérieur à zéro, ou inconnu.",
            "The amount of a mission agreement is above zero, or unknown.");

    private final String code;
    private final Bilingual sentence;

    ProviderSelectionRefusal(String code, String fr, String en) {
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
