package org.filrouge.kernel.importing;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum CaseFileRefusal implements RefusalCode {
    FILE_CHANGED(
            "case-file.changed",
            "Ce dossier est déjà importé d'un autre fichier ; un fichier changé n'est jamais fondu dans l'histoire.",
            "This case was imported from another file; a changed file is never merged into the history."),
    ORGANISATION_DIFFERS(
            "case-file.organisation-differs",
            "L'organisation {organisation} est déjà inscrite autrement ({field} : « {recorded} », et non « {told} »).",
            "The organisation {organisation} is already entered otherwise ({field}: “{recorded}”, not “{told}”)."),
    STREAM_EXISTS(
            "case-file.stream-exists",
            "Une histoire existe déjà sous ce nom : {stream}.",
            "A history already exists under this name: {stream}.");

    private final String code;
    private final Bilingual sentence;

    CaseFileRefusal(String code, String fr, String en) {
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
