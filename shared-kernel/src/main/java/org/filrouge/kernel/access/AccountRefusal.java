package org.filrouge.kernel.access;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why an account cannot be opened, closed, or given or deprived of a right. */
public enum AccountRefusal implements RefusalCode {
    ALREADY_OPEN("account.already-open", "Ce compte est déjà ouvert.", "This account is open already."),
    NOT_OPEN("account.not-open", "Ce compte n'est pas ouvert.", "This account is not open."),
    CLOSED("account.closed-already", "Ce compte est fermé : il ne reçoit plus rien.", "This account is closed."),
    NOT_ACTUAL(
            "account.not-actual",
            "Un droit est donné ou ne l'est pas : il n'est ni prévu ni probable.",
            "A right is given or is not: it is neither planned nor probable."),
    NOT_A_DAY(
            "account.not-a-day",
            "Un droit commence et finit un jour précis, et non {effective}.",
            "A right begins and ends on an exact day, not {effective}."),
    ONES_OWN(
            "account.ones-own",
            "Personne ne change ses propres droits ni ne ferme son propre compte.",
            "Nobody changes their own rights or closes their own account."),
    SCOPE_DOES_NOT_FIT(
            "account.scope-does-not-fit",
            "Le rôle {role} ne se donne pas sur ce périmètre.",
            "The role {role} is not given on this scope."),
    ALREADY_GRANTED("account.already-granted", "Ce droit est déjà accordé.", "This right is granted already."),
    NOT_HELD("account.not-held", "Ce compte n'a pas ce droit.", "This account does not hold this right."),
    DUTIES_NOT_SEPARATE(
            "account.duties-not-separate",
            "Qui administre les comptes ne lit ni n'écrit l'histoire : {held} et {role} ne vont pas ensemble.",
            "Who administers accounts neither reads nor writes the history: {held} and {role} do not go together."),
    REASON_MISSING(
            "account.reason-missing", "Un accès d'urgence donne sa raison.", "An emergency access gives its reason."),
    HOURS_OUT_OF_BOUNDS(
            "account.hours-out-of-bounds",
            "Un accès d'urgence dure de 1 à {most} heures, et non {told}.",
            "An emergency access lasts from 1 to {most} hours, not {told}."),
    NO_EMERGENCY_FOR(
            "account.no-emergency-for",
            "L'accès d'urgence ne s'ouvre qu'à un chargé de mission.",
            "Emergency access is opened for a programme officer only.");

    private final String code;
    private final Bilingual sentence;

    AccountRefusal(String code, String fr, String en) {
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
