package org.filrouge.kernel.indicator;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum IndicatorRefusal implements RefusalCode {
    FORMULA_FAULTY(
            "indicator.formula-faulty",
            "La formule ne peut pas être évaluée, à {place} : {code}.",
            "The formula cannot be evaluated, at {place}: {code}."),
    NOT_THE_NEXT_VERSION(
            "indicator.not-the-next-version",
            "La version enregistrée est {recorded} ; la suivante est {next}, et non {told}.",
            "The recorded version is {recorded}; the next one is {next}, not {told}."),
    NOTHING_CHANGED(
            "indicator.nothing-changed",
            "La formule et l'unité sont celles de la version {recorded}.",
            "The formula and the unit are those of version {recorded}."),
    CODE_RESERVED(
            "indicator.code-reserved",
            "Le code {code} se confondrait avec un indicateur ou une adresse du programme.",
            "The code {code} would be taken for an indicator or an address of the programme."),
    REASON_MISSING(
            "indicator.reason-missing",
            "Une définition, ou son retrait, donne sa raison.",
            "A definition, or its withdrawal, gives its reason."),
    NOT_ACTUAL(
            "indicator.not-actual",
            "Une définition est posée ou ne l'est pas : elle n'est ni prévue ni probable.",
            "A definition is made or is not: it is neither planned nor probable."),
    VERSION_UNKNOWN(
            "indicator.version-unknown",
            "Il n'y a pas de version {told} de cet indicateur.",
            "There is no version {told} of this indicator."),
    ALREADY_WITHDRAWN(
            "indicator.already-withdrawn",
            "La version {told} est déjà retirée.",
            "Version {told} is already withdrawn.");

    private final String code;
    private final Bilingual sentence;

    IndicatorRefusal(String code, String fr, String en) {
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
