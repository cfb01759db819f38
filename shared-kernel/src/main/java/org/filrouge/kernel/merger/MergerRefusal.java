package org.filrouge.kernel.merger;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum MergerRefusal implements RefusalCode {
    PRE_PROJECT_ALREADY_APPROVED(
            "merger.pre-project-already-approved",
            "Le conseil de {party} a déjà approuvé l'avant-projet.",
            "The board of {party} has already approved the pre-project."),
    ALREADY_APPROVED(
            "merger.already-approved",
            "Le conseil de {party} a déjà approuvé la fusion.",
            "The board of {party} has already approved the merger."),
    TOO_FEW_PARTIES(
            "merger.too-few-parties",
            "Une fusion réunit deux parties au moins.",
            "A merger is of two parties at least."),
    BOARD_APPROVAL_MISSING(
            "merger.board-approval-missing",
            "Chaque conseil approuve la fusion elle-même ; il manque l'approbation de : {missing}.",
            "Each board approves the merger itself; the approval is missing of: {missing}."),
    ENTITY_ALREADY_CREATED(
            "merger.entity-already-created",
            "L'entité issue de la fusion existe déjà : {entity}.",
            "The entity that comes of the merger already exists: {entity}."),
    PRE_PROJECT_NOT_APPROVED(
            "merger.pre-project-not-approved",
            "Le conseil de {party} n'a pas approuvé d'avant-projet.",
            "The board of {party} has approved no pre-project."),
    BOARD_OF_ANOTHER(
            "merger.board-of-another",
            "Chaque partie approuve par son propre conseil : {party}, non {decidedBy}.",
            "Each party approves by its own board: {party}, not {decidedBy}.");

    private final String code;
    private final Bilingual sentence;

    MergerRefusal(String code, String fr, String en) {
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
