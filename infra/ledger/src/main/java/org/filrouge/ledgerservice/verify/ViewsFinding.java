package org.filrouge.ledgerservice.verify;

import static org.filrouge.ledger.audit.Severity.GAP;
import static org.filrouge.ledger.audit.Severity.MANIPULATION;

import org.filrouge.ledger.audit.Severity;

/** What the answers that readers get can show, once they are made again from the events. */
enum ViewsFinding implements FoundCode {
    EDITED(
            MANIPULATION,
            "view.edited",
            "Ce que lisent les lecteurs ({view}) n’est pas ce que donnent les événements enregistrés : {count} documents"
                    + " diffèrent, manquent ou sont en trop (modifiés : {differing} ; ajoutés : {added} ; manquants : {missing}).",
            "What readers are shown ({view}) is not what the recorded events give: {count} documents differ, are missing or"
                    + " too many (edited: {differing}; added: {added}; missing: {missing})."),
    ATTESTATION_DIFFERS(
            MANIPULATION,
            "views.attestation-differs",
            "À {size} événements, le journal a signé pour {views} d’autres réponses que celles que donnent les événements :"
                    + " les lecteurs ont vu des réponses modifiées.",
            "At {size} events the log signed other answers for {views} than the events give: readers were shown edited"
                    + " answers."),
    ATTESTATION_REFUSED(
            MANIPULATION,
            "views.attestation-refused",
            "La déclaration sur les réponses à {size} événements n’est pas celle que le journal a signée : {reason}.",
            "The statement on the answers at {size} events is not what the log signed: {reason}."),
    ATTESTATION_BEHIND(
            GAP,
            "views.attestation-behind",
            "Le journal signé compte {size} événements, mais les réponses aux lecteurs ne sont attestées que jusqu’à {attested}.",
            "The signed log has {size} events, but the answers to readers are attested up to {attested} only."),
    NOT_COMPARED(
            GAP,
            "views.not-compared",
            "Les réponses aux lecteurs n’ont pas été comparées avec les événements : {raison}.",
            "The answers to readers were not compared with the events: {reason}.");

    private final Said said;

    ViewsFinding(Severity severity, String code, String fr, String en) {
        this.said = new Said(severity, code, fr, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
