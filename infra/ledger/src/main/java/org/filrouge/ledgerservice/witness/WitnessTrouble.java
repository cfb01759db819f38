package org.filrouge.ledgerservice.witness;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a checkpoint has no signature of a witness yet. */
public enum WitnessTrouble implements RefusalCode {
    UNREACHABLE(
            "witness.unreachable",
            "Le témoin {witness} ne répond pas : {reason}.",
            "The witness {witness} does not answer: {reason}."),
    REFUSED(
            "witness.refused",
            "Le témoin {witness} ne contresigne pas la taille {size} : {status} {reason}",
            "The witness {witness} does not countersign size {size}: {status} {reason}"),
    AHEAD(
            "witness.ahead",
            "Le témoin {witness} a vu ce journal à la taille {known}, au-delà de {size} : le journal a peut-être reculé.",
            "The witness {witness} saw this log at size {known}, beyond {size}: the log may have gone back."),
    OTHER_HISTORY(
            "witness.other-history",
            "Le témoin {witness} connaît une autre histoire de taille {size}.",
            "The witness {witness} knows another history of size {size}."),
    FALSE_SIGNATURE(
            "witness.false-signature",
            "La réponse du témoin {witness} pour la taille {size} ne porte pas sa signature valable.",
            "The answer of the witness {witness} for size {size} does not carry its valid signature."),
    NO_PROOF(
            "witness.no-proof",
            "Les fichiers publiés ne donnent pas de preuve pour le témoin {witness} : {reason}.",
            "The published files give no proof for the witness {witness}: {reason}.");

    private final String code;
    private final Bilingual sentence;

    WitnessTrouble(String code, String fr, String en) {
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
