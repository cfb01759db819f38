package org.filrouge.ledgerservice.verify;

import static org.filrouge.ledger.audit.Severity.GAP;
import static org.filrouge.ledger.audit.Severity.MANIPULATION;
import static org.filrouge.ledger.audit.Severity.NOTICE;

import org.filrouge.ledger.audit.Severity;

/** What sealed texts can show: that each stands where it was sealed for, under a key its event names and, with the vault, opens with. */
enum SealFinding implements FoundCode {
    KEY_UNNAMED(
            MANIPULATION,
            "seal.key-unnamed",
            "L’événement {position} ne nomme pas la clé du texte scellé qui y est en {path}.",
            "Event {position} does not name the key of the sealed text that stands there at {path}."),
    MOVED(
            MANIPULATION,
            "seal.moved",
            "Le texte scellé en {path} de l’événement {position} n’a pas été scellé pour cette place.",
            "The sealed text at {path} of event {position} was not sealed for that place."),
    COMMITMENT_DIFFERS(
            MANIPULATION,
            "seal.commitment-differs",
            "La clé {key} du coffre n’est pas celle à laquelle l’événement {position} s’est engagé.",
            "Key {key} of the vault is not the one that event {position} committed to."),
    UNOPENED(
            MANIPULATION,
            "seal.unopened",
            "Le texte scellé en {path} de l’événement {position} ne s’ouvre pas avec la clé qu’il nomme.",
            "The sealed text at {path} of event {position} does not open with the key it names."),
    KEY_BACK(
            MANIPULATION,
            "seal.key-back",
            "La clé {key} a été détruite et elle est pourtant dans le coffre.",
            "Key {key} was destroyed and is in the vault all the same."),
    KEY_MISSING(
            GAP,
            "seal.key-missing",
            "La clé {key} de l’événement {position} n’est pas dans le coffre, et personne ne l’a détruite.",
            "Key {key} of event {position} is not in the vault, and nobody destroyed it."),
    ERASED(
            NOTICE,
            "seal.erased",
            "Les textes de {events} événements ont été effacés : leurs clés sont détruites.",
            "The texts of {events} events were erased: their keys are destroyed.");

    private final Said said;

    SealFinding(Severity severity, String code, String fr, String en) {
        this.said = new Said(severity, code, fr, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
