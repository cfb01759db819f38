package org.filrouge.ledgerservice.verify;

import static org.filrouge.ledger.audit.Severity.GAP;
import static org.filrouge.ledger.audit.Severity.MANIPULATION;

import org.filrouge.ledger.audit.Severity;

/** What only an evidence pack can show. */
enum PackFinding implements FoundCode {
    ENTRY_UNSAFE(
            MANIPULATION,
            "pack.entry-unsafe",
            "Le fichier {name} du dossier n’a pas été lu : {reason}.",
            "The file {name} of the pack was not read: {reason}."),
    ENTRY_ADDED(
            MANIPULATION,
            "pack.entry-added",
            "Le fichier {name} n’est pas au manifeste : il a été ajouté.",
            "The file {name} is not in the manifest: it was added."),
    ENTRY_MISSING(
            MANIPULATION,
            "pack.entry-missing",
            "Le fichier {name} est au manifeste et manque : il a été retiré.",
            "The file {name} is in the manifest and missing: it was removed."),
    ENTRY_CHANGED(
            MANIPULATION,
            "pack.entry-changed",
            "Le fichier {name} n’est pas celui du manifeste.",
            "The file {name} is not the one of the manifest."),
    MANIFEST_REFUSED(
            MANIPULATION,
            "pack.manifest-refused",
            "Le manifeste ne se lit pas ou contredit le dossier : {reason}.",
            "The manifest cannot be read or contradicts the pack: {reason}."),
    PROOF_REFUSED(
            MANIPULATION,
            "pack.proof-refused",
            "La preuve de l’événement {index} ne mène pas au journal signé : {reason}.",
            "The proof of event {index} does not lead to the signed log: {reason}."),
    CONSISTENCY_REFUSED(
            MANIPULATION,
            "pack.consistency-refused",
            "La preuve de cohérence ne tient pas : {reason}.",
            "The proof of consistency does not hold: {reason}."),
    FILE_DIFFERS(
            MANIPULATION,
            "pack.file-differs",
            "Le fichier {name} ne dit pas ce que disent les événements.",
            "The file {name} does not say what the events say."),
    FIGURE_DIFFERS(
            MANIPULATION,
            "pack.figure-differs",
            "Le chiffre {code} est {told} dans le dossier ; les événements donnent {found}.",
            "Figure {code} is {told} in the pack; the events give {found}."),
    CONSISTENCY_MISSING(
            GAP,
            "pack.consistency-missing",
            "Le dossier ne relie pas le point de contrôle conservé à la taille {size} ; redemandez-le avec kept={size}.",
            "The pack does not lead on from the checkpoint kept at size {size}; ask for it again with kept={size}."),
    TEXT_NOT_COMPARED(
            GAP,
            "pack.text-not-compared",
            "Le fichier {name} vient d’une autre version du programme et n’a pas pu être comparé aux événements.",
            "The file {name} comes from another version of the program and could not be compared with the events."),
    EVENTS_NOT_READ(
            GAP,
            "pack.events-not-read",
            "Cette version du programme ne lit pas tous les événements ; les chiffres n’ont pas été recalculés ({reason}).",
            "This version of the program does not read all events; the figures were not computed again ({reason}).");

    private final Said said;

    PackFinding(Severity severity, String code, String fr, String en) {
        this.said = new Said(severity, code, fr, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
