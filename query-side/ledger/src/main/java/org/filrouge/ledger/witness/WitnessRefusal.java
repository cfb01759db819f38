package org.filrouge.ledger.witness;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a witness does not countersign. */
public enum WitnessRefusal implements RefusalCode {
    MALFORMED(
            400,
            "witness.malformed",
            "La demande n’est pas lisible : {reason}.",
            "The request cannot be read: {reason}."),
    OLD_SIZE_BEYOND(
            400,
            "witness.old-size-beyond",
            "L’ancienne taille {old} dépasse celle du point de contrôle, {size}.",
            "The old size {old} is beyond that of the checkpoint, {size}."),
    UNKNOWN_ORIGIN(
            404,
            "witness.unknown-origin",
            "Le journal {origin} n’est pas suivi par ce témoin.",
            "This witness does not follow the log {origin}."),
    NOT_SIGNED(
            403,
            "witness.not-signed",
            "Le point de contrôle n’est pas signé par la clé connue de {origin} : {reason}.",
            "The checkpoint is not signed by the known key of {origin}: {reason}."),
    NOT_CONSISTENT(
            422,
            "witness.not-consistent",
            "Rien ne prouve que le journal de taille {size} prolonge celui de taille {old}.",
            "Nothing proves that the log of size {size} continues the one of size {old}.");

    private final int status;
    private final String code;
    private final Bilingual sentence;

    WitnessRefusal(int status, String code, String fr, String en) {
        this.status = status;
        this.code = code;
        this.sentence = new Bilingual(fr, en);
    }

    /** The HTTP status that the protocol gives it. */
    public int status() {
        return status;
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
