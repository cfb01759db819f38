package org.filrouge.kernel.person;

import org.filrouge.kernel.value.Bilingual;

/** What a person's details are kept for. Each purpose has a key of its own; nothing is kept for two purposes under one. */
public enum Purpose {
    /** To reach an organisation. */
    CONTACT("Joindre une structure", "Reaching an organisation"),
    /** To invite and hear the members of a committee. */
    COMMITTEE("Réunir un comité", "Holding a committee"),
    /** To ask what became of somebody's job or project. */
    FOLLOW_UP("Suivre ce qui est advenu", "Following up what came of it");

    private final Bilingual label;

    Purpose(String fr, String en) {
        this.label = new Bilingual(fr, en);
    }

    public Bilingual label() {
        return label;
    }
}
