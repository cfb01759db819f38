package org.filrouge.ledgerservice.verify;

import static org.filrouge.ledger.audit.Severity.GAP;
import static org.filrouge.ledger.audit.Severity.MANIPULATION;
import static org.filrouge.ledger.audit.Severity.NOTICE;

import org.filrouge.ledger.audit.Severity;

/** What the files beside the log itself can show: keys that changed, time stamps, the event table's form. */
enum ServiceFinding implements FoundCode {
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
    RESTORE_REFUSED(
            MANIPULATION,
            "restore.refused",
            "Une déclaration de restauration n’est pas le dernier mot du journal qu’elle termine : {reason}.",
            "A declaration of a restore is not the last word of the log that it ends: {reason}."),
    RESTORE_HISTORY_DIFFERS(
            MANIPULATION,
            "restore.history-differs",
            "L’événement {position}, que la restauration n° {restore} dit avoir gardé, n’est plus celui du journal précédent.",
            "Event {position}, which restore {restore} says it kept, is no longer that of the log before it."),
    RESTORE_CONTRADICTED(
            MANIPULATION,
            "restore.contradicted",
            "Les fichiers du journal précédent contredisent la restauration n° {restore} : {reason}.",
            "The files of the log before it contradict restore {restore}: {reason}."),
    RESTORE_NOT_COMPARED(
            GAP,
            "restore.not-compared",
            "Du journal d’avant la restauration n° {restore}, {there} événements sur {signed} sont encore là : le reste ne peut être comparé.",
            "Of the log before restore {restore}, {there} events of {signed} are still there: the rest cannot be compared."),
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
    CHECKPOINT_UNPUBLISHED(
            GAP,
            "checkpoint.unpublished",
            "Un point de contrôle de taille {kept} est signé, mais celui de taille {size} est encore donné pour le dernier : un programme"
                    + " arrêté net laisse cela, son prochain démarrage le répare.",
            "A checkpoint of size {kept} is signed, but that of size {size} is still given as the newest: a program that was killed leaves"
                    + " this, and its next start mends it."),
    STORE_NOT_COMPARED(
            GAP,
            "store.not-compared",
            "Les événements enregistrés ne sont pas dans ce dossier : seul le journal publié a été contrôlé.",
            "The recorded events are not in this folder: only the published log was checked."),
    RESTORED(
            NOTICE,
            "log.restored",
            "Le {at}, {declared} a déclaré et {confirmed} a confirmé qu’une copie plus ancienne a été remise : {kept} événements sur {signed} "
                    + "en sont gardés, {lost} sont perdus ({reason}).",
            "On {at}, {declared} declared and {confirmed} confirmed that an older copy was put back: it keeps {kept} events of {signed}, "
                    + "{lost} are lost ({reason})."),
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

    private final Said said;

    ServiceFinding(Severity severity, String code, String fr, String en) {
        this.said = new Said(severity, code, fr, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
