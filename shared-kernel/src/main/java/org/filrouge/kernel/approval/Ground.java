package org.filrouge.kernel.approval;

import org.filrouge.kernel.value.Bilingual;

/** Why one person alone does not decide this. */
public enum Ground {
    /** It changes what somebody else recorded. */
    ENTRY_OF_ANOTHER("Elle change ce qu'une autre personne a enregistré.", "It changes what another person recorded."),
    /** It ends the work of a committee. */
    COMMITTEE_CLOSED("Elle met fin au travail d'un comité.", "It ends the work of a committee.");

    private final Bilingual sentence;

    Ground(String fr, String en) {
        this.sentence = new Bilingual(fr, en);
    }

    public Bilingual sentence() {
        return sentence;
    }
}
