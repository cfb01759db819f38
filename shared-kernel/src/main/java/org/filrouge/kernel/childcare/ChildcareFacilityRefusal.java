package org.filrouge.kernel.childcare;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum ChildcareFacilityRefusal implements RefusalCode {
    NOT_AUTHORISED(
            "childcare-facility.not-authorised",
            "L'agrément vient d'abord ; aucune capacité n'est agréée.",
            "Approval comes first; no capacity is authorised."),
    OPENED_BEFORE_APPROVAL(
            "childcare-facility.opened-before-approval",
            "L'établissement ne peut ouvrir ({opened}) avant son agrément ({authorised}).",
            "The facility cannot open ({opened}) before its approval ({authorised})."),
    ALREADY_OPENED(
            "childcare-facility.already-opened",
            "Cet établissement est déjà ouvert ({opened}).",
            "This facility is already open ({opened})."),
    PLACES_BEYOND_APPROVAL(
            "childcare-facility.places-beyond-approval",
            "Plus de places ({places}) que la capacité connue ({capacity}).",
            "More places ({places}) than the known capacity ({capacity})."),
    NOT_MORE_PLACES(
            "childcare-facility.not-more-places",
            "Une capacité étendue compte plus de places qu'avant : {from} avant, {to} après.",
            "An extended capacity has more places than before: {from} before, {to} after."),
    NOT_FEWER_PLACES(
            "childcare-facility.not-fewer-places",
            "Une capacité réduite compte moins de places qu'avant : {from} avant, {to} après.",
            "A reduced capacity has fewer places than before: {from} before, {to} after."),
    CAPACITY_DIFFERS(
            "childcare-facility.capacity-differs",
            "La capacité de départ ({from}) n'est pas celle que l'on connaît ({known}).",
            "The capacity to begin with ({from}) is not the known one ({known})."),
    NO_PLACE_RESERVED(
            "childcare-facility.no-place-reserved",
            "Une réservation porte sur une place au moins.",
            "A reservation is of one place at least."),
    RESERVED_BEYOND_CAPACITY(
            "childcare-facility.reserved-beyond-capacity",
            "Les places réservées ({reserved}) dépassent la capacité ({capacity}).",
            "The places reserved ({reserved}) are more than the capacity ({capacity}).");

    private final String code;
    private final Bilingual sentence;

    ChildcareFacilityRefusal(String code, String fr, String en) {
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
