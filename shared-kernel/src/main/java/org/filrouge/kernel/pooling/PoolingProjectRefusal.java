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
            "The charter is already in force ({since})."),
    PROJECT_ENDED(
            "pooling-project.project-ended",
            "Ce projet est déjà terminé ({ended}).",
            "This project has already ended ({ended})."),
    NO_CONDITION(
            "pooling-project.no-condition",
            "Il faut une condition de réussite au moins.",
            "There is one condition of success at least."),
    CONDITIONS_NOT_BY_ALL(
            "pooling-project.conditions-not-by-all",
            "Toutes les parties conviennent des conditions de réussite ; il manque : {missing}.",
            "All the parties agree the conditions of success; still missing: {missing}."),
    CONDITIONS_AFTER_STUDY(
            "pooling-project.conditions-after-study",
            "Les conditions de réussite se conviennent avant l'étude ({studied}).",
            "Conditions of success are agreed before the study ({studied})."),
    STUDY_WITHOUT_CONDITIONS(
            "pooling-project.study-without-conditions",
            "L'étude s'achève sans que les parties aient convenu de conditions de réussite.",
            "The study is completed though the parties have agreed no conditions of success."),
    NOBODY_REMAINS(
            "pooling-project.nobody-remains",
            "Il faut qu'une partie reste ; sinon le projet est terminé, non resserré.",
            "One party remains at least; else the project is ended, not narrowed."),
    NOT_NARROWER(
            "pooling-project.not-narrower",
            "Celles qui restent ({after}) sont une partie seulement de celles d'avant ({before}).",
            "Those who remain ({after}) are only some of those before ({before})."),
    REMAINING_NOT_PARTIES(
            "pooling-project.remaining-not-parties",
            "Ne sont pas parties au projet : {strangers}.",
            "No parties to the project: {strangers}."),
    PARTIES_DIFFER(
            "pooling-project.parties-differ",
            "Les parties citées avant ({before}) ne sont pas celles que l'on connaît ({known}).",
            "The parties named before ({before}) are not the known ones ({known}).");

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
