package org.filrouge.kernel.consultation;

import org.filrouge.kernel.value.Bilingual;

/** What kind of reading is recorded. */
public enum ConsultationKind {
    /** What tells of persons, or of who holds an account. */
    IDENTIFIED_DATA("Données identifiées", "Identified data"),
    /** A table or a history taken away as a file. */
    EXPORT("Export", "Export"),
    /** What is drawn for a committee. */
    PACK("Dossier de comité", "Committee pack"),
    /** Events with their proofs, to be kept. */
    PROOF_BUNDLE("Dossier de preuves", "Evidence pack"),
    /** Whatever is read under an emergency access. */
    EMERGENCY("Accès d'urgence", "Emergency access");

    private final Bilingual label;

    ConsultationKind(String fr, String en) {
        this.label = new Bilingual(fr, en);
    }

    public Bilingual label() {
        return label;
    }
}
