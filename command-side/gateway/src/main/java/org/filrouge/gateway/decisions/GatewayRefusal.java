package org.filrouge.gateway.decisions;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Rules that hold for every command, whatever its stream. */
public enum GatewayRefusal implements RefusalCode {
    UNKNOWN_REFERENCE(
            "reference.unknown",
            "La demande cite ce qui n'est pas enregistré : {reference}.",
            "The request names what is not recorded: {reference}."),
    CASE_DIFFERS(
            "case.differs",
            "Cette histoire appartient au dossier {case}, et non à {told}.",
            "This history belongs to the case {case}, not to {told}."),
    MOVED_ON(
            "stream.moved-on",
            "L'histoire de {stream} a avancé depuis la proposition : version {version}, et non {expected}.",
            "The history of {stream} has moved on since the proposal: version {version}, not {expected}."),
    NOT_ALONE(
            "access.not-alone",
            "On se connecte à ce programme : un second compte approuve.",
            "People sign in to this program: a second account approves.");

    private final String code;
    private final Bilingual sentence;

    GatewayRefusal(String code, String fr, String en) {
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
