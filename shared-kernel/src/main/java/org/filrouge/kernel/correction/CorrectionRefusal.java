package org.filrouge.kernel.correction;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a correction or a contestation can be refused. */
public enum CorrectionRefusal implements RefusalCode {
    TARGET_UNKNOWN(
            "correction.target-unknown",
            "Cette histoire ne contient pas l'événement {event} : une correction se place dans l'histoire qu'elle corrige.",
            "This history has no event {event}: a correction stands in the history it corrects."),
    DEFINITION_STANDS(
            "correction.definition-stands",
            "Une définition ne se corrige pas, pour que ce qui fut répondu se retrouve : en poser une nouvelle version, ou la retirer.",
            "A definition is not corrected, so that what was answered can be found again: define a new version, or withdraw it."),
    RIGHTS_STAND(
            "correction.rights-stand",
            "Un droit ne se corrige pas, pour que l'on sache qui a pu voir quoi : le retirer, ou en accorder un autre.",
            "A right is not corrected, so that it stays known who could see what: withdraw it, or grant another."),
    NOT_CORRECTED(
            "correction.not-corrected",
            "Ce qui concerne une personne ne se corrige pas : l'enregistrer à nouveau.",
            "What concerns a person is not corrected: record it anew."),
    CORRECTION_RETRACTED(
            "correction.correction-retracted",
            "L'événement {event} est une correction : pour y revenir, rectifier le fait {fact}.",
            "The event {event} is a correction: to take it back, rectify the fact {fact}."),
    CASE_DIFFERS(
            "correction.case-differs",
            "Le fait appartient au dossier {case}, et non à {told}.",
            "The fact belongs to the case {case}, not to {told}."),
    NOT_ACTUAL(
            "correction.not-actual",
            "Une correction est faite ou n'est pas : elle n'est ni prévue ni probable.",
            "A correction is made or is not: it is neither planned nor probable."),
    REASON_MISSING(
            "correction.reason-missing",
            "Une correction, ou la réponse à une contestation, donne sa raison.",
            "A correction, or the answer to a contestation, gives its reason."),
    EVIDENCE_MISSING(
            "correction.evidence-missing",
            "Une correction s'appuie sur une pièce.",
            "A correction rests on a piece of evidence."),
    TYPE_DIFFERS(
            "correction.type-differs",
            "Un fait se rectifie en un fait de même nature : {recorded}, et non {told}.",
            "A fact is rectified to one of the same kind: {recorded}, not {told}."),
    NOTHING_CORRECTED(
            "correction.nothing-corrected",
            "La rectification ne change rien à ce qui est établi.",
            "The rectification changes nothing in what stands."),
    ALREADY_RETRACTED("correction.already-retracted", "Ce fait est déjà retiré.", "This fact is already retracted."),
    NOT_CONCERNED(
            "correction.not-concerned",
            "Seule une organisation que le fait concerne peut le contester : {organisation} n'y figure pas.",
            "Only an organisation that the fact concerns may contest it: {organisation} is not in it."),
    CONTESTATION_UNKNOWN(
            "correction.contestation-unknown",
            "Aucune contestation {contestation} ne vise ce fait.",
            "No contestation {contestation} is made of this fact."),
    CONTESTATION_CLOSED(
            "correction.contestation-closed",
            "La contestation {contestation} a déjà reçu sa réponse.",
            "The contestation {contestation} is already answered.");

    private final String code;
    private final Bilingual sentence;

    CorrectionRefusal(String code, String fr, String en) {
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
