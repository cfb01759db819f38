package org.filrouge.kernel.supportcase;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum SupportCaseRefusal implements RefusalCode {
    ALREADY_OPEN(
            "support-case.already-open",
            "Ce dossier est déjà ouvert : « {title} ».",
            "This case is already open: “{title}”."),
    NOT_OPEN("support-case.not-open", "Ce dossier n'est pas ouvert.", "This case is not open."),
    NO_ROLE(
            "support-case.no-role",
            "Une attribution porte sur un rôle au moins.",
            "An assignment is of one role at least."),
    ROLE_ALREADY_HELD(
            "support-case.role-already-held",
            "Cette organisation tient déjà ces rôles dans le dossier : {roles}.",
            "This organisation already holds these roles in the case: {roles}.");

    private final String code;
    private final Bilingual sentence;

    SupportCaseRefusal(String code, String fr, String en) {
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
