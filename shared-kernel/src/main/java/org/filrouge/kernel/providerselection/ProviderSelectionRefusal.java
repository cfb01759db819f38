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
            "A provider is already chosen: {provider}.");

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
