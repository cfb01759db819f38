package org.filrouge.kernel.idempotency;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum IdempotencyKeyRefusal implements RefusalCode {
    KEY_REUSED(
            "idempotency-key.reused",
            "Cette clé d'idempotence a déjà servi pour une autre demande.",
            "This idempotency key was already used for another request.");

    private final String code;
    private final Bilingual sentence;

    IdempotencyKeyRefusal(String code, String fr, String en) {
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
