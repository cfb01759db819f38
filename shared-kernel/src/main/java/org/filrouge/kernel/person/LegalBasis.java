package org.filrouge.kernel.person;

import org.filrouge.kernel.value.Bilingual;

/** Why the programme may keep a person's details: GDPR, article 6(1). */
public enum LegalBasis {
    CONSENT("Consentement, art. 6(1)(a)", "Consent, art. 6(1)(a)"),
    CONTRACT("Contrat, art. 6(1)(b)", "Contract, art. 6(1)(b)"),
    LEGAL_OBLIGATION("Obligation légale, art. 6(1)(c)", "Legal obligation, art. 6(1)(c)"),
    VITAL_INTERESTS("Intérêts vitaux, art. 6(1)(d)", "Vital interests, art. 6(1)(d)"),
    PUBLIC_TASK("Mission d'intérêt public, art. 6(1)(e)", "Public task, art. 6(1)(e)"),
    LEGITIMATE_INTERESTS("Intérêts légitimes, art. 6(1)(f)", "Legitimate interests, art. 6(1)(f)");

    private final Bilingual label;

    LegalBasis(String fr, String en) {
        this.label = new Bilingual(fr, en);
    }

    public Bilingual label() {
        return label;
    }
}
