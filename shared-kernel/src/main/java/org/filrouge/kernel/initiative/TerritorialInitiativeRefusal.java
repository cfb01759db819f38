package org.filrouge.kernel.initiative;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum TerritorialInitiativeRefusal implements RefusalCode {
    ALREADY_LAUNCHED(
            "territorial-initiative.already-launched",
            "Cette démarche est déjà lancée ({launched}).",
            "This approach is already launched ({launched})."),
    NOT_LAUNCHED(
            "territorial-initiative.not-launched",
            "Le lancement de cette démarche n'est pas enregistré.",
            "The launch of this approach is not recorded."),
    COMMON_VISION_MISSING(
            "territorial-initiative.common-vision-missing",
            "La vision partagée est un objectif de toute démarche.",
            "The shared view is an objective of every approach."),
    NOTHING_HYPOTHESISED(
            "territorial-initiative.nothing-hypothesised",
            "Un objectif est supposé avant d'être confirmé.",
            "An objective is supposed before it is confirmed."),
    NOT_HYPOTHESISED(
            "territorial-initiative.not-hypothesised",
            "Confirmé sans avoir été supposé : {objectives}.",
            "Confirmed without having been supposed: {objectives}."),
    GROUP_TOO_SMALL(
            "territorial-initiative.group-too-small",
            "Le guide prévoit {fewest} participants au moins ; il y en a {participants}.",
            "The guide foresees {fewest} participants at least; there are {participants}."),
    GROUP_TOO_LARGE(
            "territorial-initiative.group-too-large",
            "Le guide prévoit {most} participants au plus ; avec {participants}, l'animation est plus lourde.",
            "The guide foresees {most} participants at most; with {participants}, facilitation is heavier."),
    MORE_SESSIONS_THAN_GUIDE(
            "territorial-initiative.more-sessions-than-guide",
            "Le guide prévoit une à deux séances par objectif ; celle-ci est la n° {session}.",
            "The guide foresees one or two sessions per objective; this is number {session}."),
    SESSIONS_TOO_CLOSE(
            "territorial-initiative.sessions-too-close",
            "Le guide prévoit un mois et demi à deux mois entre deux séances ; la dernière : {last}.",
            "The guide foresees a month and a half to two months between sessions; the last: {last}."),
    SESSIONS_TOO_FAR(
            "territorial-initiative.sessions-too-far",
            "Le guide prévoit deux mois au plus entre deux séances ; la dernière : {last}.",
            "The guide foresees two months at most between sessions; the last: {last}."),
    LONGER_THAN_A_DAY(
            "territorial-initiative.longer-than-a-day",
            "Une séance tient en une journée ou deux demi-journées ; ici {halfDays} demi-journées.",
            "A session is of one day or two half-days; here {halfDays} half-days.");

    private final String code;
    private final Bilingual sentence;

    TerritorialInitiativeRefusal(String code, String fr, String en) {
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
