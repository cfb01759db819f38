package org.filrouge.kernel.erasure;

import org.filrouge.kernel.value.Bilingual;

/** On what right an erasure rests: GDPR, article 17(1). */
public enum ErasureGround {
    NO_LONGER_NEEDED("Plus nécessaire, art. 17(1)(a)", "No longer needed, art. 17(1)(a)"),
    CONSENT_WITHDRAWN("Consentement retiré, art. 17(1)(b)", "Consent withdrawn, art. 17(1)(b)"),
    OBJECTED("Opposition, art. 17(1)(c)", "Objection, art. 17(1)(c)"),
    UNLAWFUL("Traitement illicite, art. 17(1)(d)", "Unlawfully processed, art. 17(1)(d)"),
    LEGAL_OBLIGATION("Obligation légale, art. 17(1)(e)", "Legal obligation, art. 17(1)(e)"),
    CHILD("Services proposés à un enfant, art. 17(1)(f)", "Services offered to a child, art. 17(1)(f)");

    private final Bilingual label;

    ErasureGround(String fr, String en) {
        this.label = new Bilingual(fr, en);
    }

    public Bilingual label() {
        return label;
    }
}
