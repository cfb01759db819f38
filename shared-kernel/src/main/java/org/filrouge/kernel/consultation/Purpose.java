package org.filrouge.kernel.consultation;

import org.filrouge.kernel.value.Bilingual;

/** What a reader says they read for; one of a few words, so that the journal itself holds no free text. */
public enum Purpose {
    CASE_WORK("Suivi d'un dossier", "Work on a case"),
    COMMITTEE("Préparation d'un comité", "Preparing a committee"),
    EVALUATION("Évaluation", "Evaluation"),
    AUDIT("Contrôle", "Audit"),
    RIGHT_OF_ACCESS("Droit d'accès d'une personne", "A person's right of access"),
    EMERGENCY("Urgence", "Emergency");

    private final Bilingual label;

    Purpose(String fr, String en) {
        this.label = new Bilingual(fr, en);
    }

    public Bilingual label() {
        return label;
    }
}
