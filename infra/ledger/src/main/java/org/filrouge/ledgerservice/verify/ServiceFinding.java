package org.filrouge.ledgerservice.verify;

import static org.filrouge.ledger.audit.Severity.GAP;
import static org.filrouge.ledger.audit.Severity.MANIPULATION;
import static org.filrouge.ledger.audit.Severity.NOTICE;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;
import org.filrouge.ledger.audit.Severity;

/** What the files beside the log itself can show: keys that changed, the event table's form. */
enum ServiceFinding implements RefusalCode {
    KEY_CHANGE_REFUSED(
            MANIPULATION,
            "key.change-refused",
            "La clé du journal a changé sans que l’ancienne clé l’ait signé : {reason}.",
            "The log's key changed and the old key did not sign that it does: {reason}."),
    SCHEMA_CHANGED(
            MANIPULATION,
            "store.schema-changed",
            "La table des événements n’a plus la forme que le programme lui donne : {differences}.",
            "The table of events no longer has the form that the program gives it: {differences}."),
    STORE_NOT_COMPARED(
            GAP,
            "store.not-compared",
            "Les événements enregistrés ne sont pas dans ce dossier : seul le journal publié a été contrôlé.",
            "The recorded events are not in this folder: only the published log was checked."),
    KEY_CHANGED(
            NOTICE,
            "key.changed",
            "La clé du journal a changé {times} fois depuis celle que vous avez donnée ; l’ancienne a signé chaque fois.",
            "The log's key changed {times} times since the one you gave; the old one signed each time.");

    private final Severity severity;
    private final String code;
    private final Bilingual sentence;

    ServiceFinding(Severity severity, String code, String fr, String en) {
        this.severity = severity;
        this.code = code;
        this.sentence = new Bilingual(fr, en);
    }

    Severity severity() {
        return severity;
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
