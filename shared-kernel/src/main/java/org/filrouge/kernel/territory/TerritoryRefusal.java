package org.filrouge.kernel.territory;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** What may be wrong with a place that a fact names, whatever the fact. */
public enum TerritoryRefusal implements RefusalCode {
    UNKNOWN(
            "territory.unknown",
            "Ce code ne désigne aucun territoire et n'en a jamais désigné : {territory}.",
            "This code names no territory and never did: {territory}."),
    OUT_OF_VALIDITY(
            "territory.out-of-validity",
            "Le territoire {territory} ({name}) n'existait pas à cette date : {effective}.",
            "The territory {territory} ({name}) did not exist at that date: {effective}.");

    private final String code;
    private final Bilingual sentence;

    TerritoryRefusal(String code, String fr, String en) {
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
