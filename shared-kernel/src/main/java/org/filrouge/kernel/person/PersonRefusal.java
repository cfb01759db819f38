package org.filrouge.kernel.person;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused. */
public enum PersonRefusal implements RefusalCode {
    NAME_NOT_RANDOM(
            "person.name-not-random",
            "Le nom de cette histoire pourrait désigner la personne : l'omettre, il est tiré au sort.",
            "The name of this stream could point at the person: leave it out, one is drawn."),
    NOT_ACTUAL(
            "person.not-actual",
            "Ce qui concerne une personne est fait ou ne l'est pas : ce n'est ni prévu ni probable.",
            "What concerns a person is done or is not: it is neither planned nor probable."),
    ALREADY_REGISTERED(
            "person.already-registered", "Cette personne est déjà enregistrée.", "This person is already registered."),
    NOT_REGISTERED("person.not-registered", "Cette personne n'est pas enregistrée.", "This person is not registered."),
    UNTIL_WHEN("person.until-when", "Une durée de conservation a une fin.", "A retention has an end."),
    REASON_MISSING(
            "person.reason-missing",
            "Une conservation ordonnée ou levée, ou un effacement refusé, donne sa raison.",
            "A legal hold placed or lifted, or an erasure refused, gives its reason."),
    ALREADY_HELD("person.already-held", "La conservation est déjà ordonnée.", "A legal hold stands already."),
    NOT_HELD("person.not-held", "Aucune conservation n'est ordonnée.", "No legal hold stands."),
    HELD(
            "person.held",
            "La conservation ordonnée l'emporte : l'effacement attend qu'elle soit levée.",
            "The legal hold comes first: the erasure waits until it is lifted."),
    ALREADY_REQUESTED(
            "person.already-requested", "L'effacement est déjà demandé.", "The erasure is already requested."),
    NOT_REQUESTED("person.not-requested", "Aucun effacement n'est demandé.", "No erasure is requested."),
    ALREADY_APPROVED("person.already-approved", "L'effacement est déjà approuvé.", "The erasure is already approved."),
    NOT_APPROVED("person.not-approved", "Aucun effacement n'est approuvé.", "No erasure is approved."),
    SAME_ACCOUNT(
            "person.same-account",
            "Un autre compte que {account}, qui a demandé l'effacement, doit l'approuver.",
            "Another account than {account}, which requested the erasure, has to approve it."),
    ERASED(
            "person.erased",
            "Cette personne est effacée : une nouvelle relation prend un nouveau nom.",
            "This person is erased: a new relation takes a new name."),
    WITHOUT_WORDS(
            "person.without-words",
            "Après l'effacement, rien ne s'écrit plus en toutes lettres.",
            "After the erasure nothing is written in words any more.");

    private final String code;
    private final Bilingual sentence;

    PersonRefusal(String code, String fr, String en) {
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
