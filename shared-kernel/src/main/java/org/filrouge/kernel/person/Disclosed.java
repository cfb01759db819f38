package org.filrouge.kernel.person;

import org.filrouge.kernel.value.Bilingual;

/** In what a recipient had been given something of a person. */
public enum Disclosed {
    EVIDENCE_PACK("Dossier de preuve", "Evidence pack"),
    COMMITTEE_PACK("Dossier de comité", "Committee's pack"),
    EXTRACT("Extrait des données de la personne", "Extract of the person's data"),
    EXPORT("Export", "Export");

    private final Bilingual label;

    Disclosed(String fr, String en) {
        this.label = new Bilingual(fr, en);
    }

    public Bilingual label() {
        return label;
    }
}
