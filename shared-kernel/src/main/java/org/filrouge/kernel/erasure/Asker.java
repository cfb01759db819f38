package org.filrouge.kernel.erasure;

import org.filrouge.kernel.value.Bilingual;

/** Who wants an erasure; never by name. */
public enum Asker {
    PERSON("La personne elle-même", "The person"),
    REPRESENTATIVE("Qui la représente", "Who represents the person"),
    CONTROLLER("Le responsable du traitement", "The controller"),
    AUTHORITY("Une autorité", "An authority");

    private final Bilingual label;

    Asker(String fr, String en) {
        this.label = new Bilingual(fr, en);
    }

    public Bilingual label() {
        return label;
    }
}
