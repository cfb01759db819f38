package org.filrouge.kernel.identifier;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a number cannot be given to an organisation. */
public enum IdentifierRefusal implements RefusalCode {
    TAKEN(
            "identifier.taken",
            "Ce numéro ({identifier}) est déjà celui d'une autre organisation : {organisation} (« {name} »).",
            "This number ({identifier}) is already another organisation's: {organisation} (“{name}”).");

    private final String code;
    private final Bilingual sentence;

    IdentifierRefusal(String code, String fr, String en) {
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
