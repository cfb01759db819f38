package org.filrouge.kernel.collectiveengineering;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum CollectiveEngineeringRefusal implements RefusalCode {
    ALREADY_INITIATED(
            "collective-engineering.already-initiated",
            "Cette action collective est déjà engagée.",
            "This collective action is already initiated."),
    NOT_INITIATED(
            "collective-engineering.not-initiated",
            "L'engagement de cette action collective n'est pas enregistré.",
            "The start of this collective action is not recorded."),
    NOBODY_INVITED(
            "collective-engineering.nobody-invited",
            "Une invitation s'adresse à une structure au moins.",
            "An invitation goes to one structure at least."),
    STRUCTURE_NOT_ELIGIBLE(
            "collective-engineering.structure-not-eligible",
            "Cette structure n'a été ni ciblée ni invitée : {structure}.",
            "This structure was neither targeted nor invited: {structure}."),
    ALREADY_JOINED(
            "collective-engineering.already-joined",
            "Cette structure participe déjà : {structure}.",
            "This structure already takes part: {structure}."),
    ALREADY_DECLINED(
            "collective-engineering.already-declined",
            "Cette structure a déjà décliné : {structure}.",
            "This structure has already declined: {structure}."),
    COMMITTEE_ALREADY_ESTABLISHED(
            "collective-engineering.committee-already-established",
            "Ce comité est déjà constitué : {committee}.",
            "This committee is already established: {committee}."),
    COMMITTEE_UNKNOWN(
            "collective-engineering.committee-unknown",
            "Ce comité n'est pas constitué : {committee}.",
            "This committee is not established: {committee}."),
    OPINION_NOT_FROM_SUPPORT_COMMITTEE(
            "collective-engineering.opinion-not-from-support-committee",
            "Seul un comité d'appui donne un avis ; {committee} est d'une autre sorte.",
            "Only a support committee gives an opinion; {committee} is of another kind."),
    OPINION_ALREADY_GIVEN(
            "collective-engineering.opinion-already-given",
            "L'avis sur ce sujet est déjà donné : {opinion}.",
            "The opinion on this subject is already given: {opinion}.");

    private final String code;
    private final Bilingual sentence;

    CollectiveEngineeringRefusal(String code, String fr, String en) {
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
