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
            "The opinion on this subject is already given: {opinion}."),
    STEPPED_BACK(
            "collective-engineering.stepped-back",
            "Un déport est enregistré pour cet avis ({opinion}) : {who} ne le donne pas.",
            "Somebody stepped back from this opinion ({opinion}): {who} does not give it."),
    CONFLICT_OF_INTEREST(
            "collective-engineering.conflict-of-interest",
            "Cet avis concerne {organisation} : qui agit pour elle se déporte.",
            "This opinion concerns {organisation}: whoever acts for it steps back."),
    STEPPED_BACK_LATE(
            "collective-engineering.stepped-back-late",
            "L'avis sur ce sujet était déjà donné : {opinion}.",
            "The opinion on this subject had already been given: {opinion}."),
    NOT_JOINED(
            "collective-engineering.not-joined",
            "Seule sort une structure qui participe ; celle-ci ne participe pas : {structure}.",
            "Only a structure that takes part can leave; this one does not: {structure}."),
    GROUP_WITHOUT_MEMBERS(
            "collective-engineering.group-without-members",
            "Un groupe bénéficiaire compte une structure au moins.",
            "A beneficiary group has one structure at least."),
    GROUP_MEMBER_NOT_JOINED(
            "collective-engineering.group-member-not-joined",
            "Le groupe ne réunit que des structures entrées d'elles-mêmes ; ne le sont pas : {structures}.",
            "The group takes only structures that joined of their own will; these did not: {structures}."),
    BUDGET_NOT_POSITIVE(
            "collective-engineering.budget-not-positive",
            "Un budget d'intervention est supérieur à zéro, ou inconnu.",
            "An intervention budget is above zero, or unknown."),
    BUDGET_AFTER_GROUP(
            "collective-engineering.budget-after-group",
            "Le budget s'établit avant que le groupe soit confirmé : il l'est depuis {grouped}.",
            "The budget is set before the group is confirmed: it has been since {grouped}."),
    LEAD_OF_A_SINGLE_DLA(
            "collective-engineering.lead-of-a-single-dla",
            "Un DLA référent se désigne entre deux DLA au moins.",
            "A lead DLA is appointed among two DLAs at least."),
    LEAD_NOT_AMONG_DLAS(
            "collective-engineering.lead-not-among-dlas",
            "Le DLA référent est l'un des DLA de l'action ; {lead} n'en est pas.",
            "The lead DLA is one of the DLAs of the action; {lead} is not."),
    MEETING_LENGTH_NEGATIVE(
            "collective-engineering.meeting-length-negative",
            "Un nombre de réunions, d'heures ou de demi-journées n'est pas négatif.",
            "A number of meetings, hours or half-days is not negative."),
    ALREADY_CLOSED(
            "collective-engineering.already-closed",
            "Cette action collective est déjà close ({closed}).",
            "This collective action is already closed ({closed})."),
    CLOSED(
            "collective-engineering.closed",
            "Cette action collective est close depuis {closed} : on n'y entre plus.",
            "This collective action has been closed since {closed}: nobody joins it any more.");

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
