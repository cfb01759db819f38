package org.filrouge.kernel.access;

import org.filrouge.kernel.value.Bilingual;

/** What somebody is towards the programme, and so what they may see and do in the part of it that their right reaches. */
public enum AccessRole {
    /** Writes what is decided, in the territories and cases given to them. */
    PROGRAMME_OFFICER("Chargé de mission", "Programme officer"),
    /** Tells of its own missions. */
    PROVIDER("Prestataire", "Provider"),
    /** Sees and can contest what is told of itself. */
    BENEFICIARY("Structure bénéficiaire", "Beneficiary organisation"),
    /** Sees its territory, and gives opinions. */
    COMMITTEE_MEMBER("Membre de comité", "Committee member"),
    /** Sees its own money in full, and the rest in aggregates under statistical secrecy. */
    FUNDER("Financeur", "Funder"),
    /** Sees every fact at every date, of organisations and people under pseudonyms. */
    EVALUATOR("Évaluateur", "Evaluator"),
    /** Sees the log, its proofs and its packs. */
    AUDITOR("Auditeur", "Auditor"),
    /** Opens accounts and grants rights; never sees or changes the history. */
    ADMINISTRATOR("Administrateur", "Administrator");

    private final Bilingual label;

    AccessRole(String fr, String en) {
        this.label = new Bilingual(fr, en);
    }

    public Bilingual label() {
        return label;
    }

    /** Whether one account may hold both roles: who administers accounts neither reads nor writes the history. */
    public boolean goesWith(AccessRole other) {
        return (this == ADMINISTRATOR) == (other == ADMINISTRATOR);
    }
}
