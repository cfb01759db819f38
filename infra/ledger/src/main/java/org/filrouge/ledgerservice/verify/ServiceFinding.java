package org.filrouge.ledgerservice.verify;

import static org.filrouge.ledger.audit.Severity.GAP;
import static org.filrouge.ledger.audit.Severity.MANIPULATION;
import static org.filrouge.ledger.audit.Severity.NOTICE;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;
import org.filrouge.ledger.audit.Severity;

/** What the files beside the log itself can show: keys that changed, time stamps, the event table's form. */
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
    STAMP_OF_ANOTHER(
            MANIPULATION,
            "stamp.of-another",
            "L’horodatage du {time} n’est pas celui du point de contrôle de taille {size} : un autre y était alors.",
            "The time stamp of {time} is not that of the checkpoint of size {size}: another stood there then."),
    STAMP_REFUSED(
            GAP,
            "stamp.refused",
            "L’horodatage de la taille {size} n’est d’aucune autorité que vous avez donnée : {reason}.",
            "The time stamp of size {size} is of no authority that you gave: {reason}."),
    STAMP_ALONE(
            GAP,
            "stamp.alone",
            "L’horodatage du {time} à la taille {size} est là, et le point de contrôle manque.",
            "The time stamp of {time} at size {size} is there, and the checkpoint is missing."),
    STAMP_MISSING(
            GAP,
            "stamp.missing",
            "Aucun point de contrôle n’est horodaté par une autorité que vous avez donnée.",
            "No checkpoint has a time stamp of an authority that you gave."),
    STAMP_OVERDUE(
            GAP,
            "stamp.overdue",
            "Le dernier horodatage est du {time}, à la taille {size} ; l’événement suivant, du {recorded}, aurait dû en avoir un.",
            "The last time stamp is of {time}, at size {size}; the event that follows, of {recorded}, should have one by now."),
    STORE_NOT_COMPARED(
            GAP,
            "store.not-compared",
            "Les événements enregistrés ne sont pas dans ce dossier : seul le journal publié a été contrôlé.",
            "The recorded events are not in this folder: only the published log was checked."),
    STAMP_NOT_CHECKED(
            NOTICE,
            "stamp.not-checked",
            "{stamps} horodatages n’ont pas été vérifiés : aucun certificat d’autorité n’a été donné.",
            "{stamps} time stamps were not checked: no certificate of an authority was given."),
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
