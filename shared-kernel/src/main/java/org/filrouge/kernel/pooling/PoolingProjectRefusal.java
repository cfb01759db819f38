package org.filrouge.kernel.pooling;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum PoolingProjectRefusal implements RefusalCode {
    ALREADY_LAUNCHED(
            "pooling-project.already-launched", "Ce projet est déjà lancé.", "This project is already launched."),
    NOT_LAUNCHED(
            "pooling-project.not-launched",
            "Le lancement de ce projet n'est pas enregistré.",
            "The launch of this project is not recorded."),
    TOO_FEW_PARTIES(
            "pooling-project.too-few-parties",
            "Une mise en commun réunit deux parties au moins.",
            "Sharing takes two parties at least."),
    CHARTER_NOT_DRAFTED(
            "pooling-project.charter-not-drafted", "Aucune charte n'est rédigée.", "No charter is drafted."),
    NOT_A_PARTY(
            "pooling-project.not-a-party",
            "Cette organisation n'est pas partie à la charte : {party}.",
            "This organisation is no party to the charter: {party}."),
    ALREADY_SIGNED(
            "pooling-project.already-signed",
            "Cette partie a déjà signé : {party}.",
            "This party has already signed: {party}."),
    CHARTER_NOT_SIGNED_BY_ALL(
            "pooling-project.charter-not-signed-by-all",
            "La charte entre en vigueur quand toutes les parties ont signé ; il manque : {missing}.",
            "The charter enters into force when every party has signed; still missing: {missing}."),
    SIGNATORIES_DIFFER(
            "pooling-project.signatories-differ",
            "Les signataires cités ne sont pas les parties à la charte : {parties}.",
            "The signatories named are not the parties to the charter: {parties}."),
    CHARTER_ALREADY_IN_FORCE(
            "pooling-project.charter-already-in-force",
            "La charte est déjà en vigueur ({since}).",
            "The charter is already in force ({since}).");

    private final String code;
    private final Bilingual sentence;

    PoolingProjectRefusal(String code, String fr, String en) {
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
