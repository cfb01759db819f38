package org.filrouge.kernel.mission;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum MissionRefusal implements RefusalCode {
    NO_PROVIDER_CHOICE(
            "mission.no-provider-choice",
            "Une mission suit le choix d'un prestataire ; aucun n'est cité.",
            "A mission follows the choice of a provider; none is named."),
    PHASE_ALREADY_STARTED(
            "mission.phase-already-started", "La phase {phase} a déjà commencé.", "Phase {phase} has already started."),
    PHASE_NOT_STARTED(
            "mission.phase-not-started",
            "Le début de la phase {phase} n'est pas enregistré.",
            "The start of phase {phase} is not recorded."),
    PHASE_ALREADY_COMPLETED(
            "mission.phase-already-completed",
            "La phase {phase} est déjà achevée.",
            "Phase {phase} is already completed."),
    PHASE_COMPLETED_BEFORE_START(
            "mission.phase-completed-before-start",
            "La phase {phase} ne peut finir ({completed}) avant d'avoir commencé ({started}).",
            "Phase {phase} cannot end ({completed}) before it began ({started})."),
    DELIVERABLE_ALREADY_SUBMITTED(
            "mission.deliverable-already-submitted",
            "Ce livrable est déjà remis : {deliverable}.",
            "This deliverable is already submitted: {deliverable}."),
    DELIVERABLE_UNKNOWN(
            "mission.deliverable-unknown",
            "Ce livrable n'a pas été remis : {deliverable}.",
            "This deliverable was not submitted: {deliverable}."),
    NOT_STARTED(
            "mission.not-started",
            "Le début de cette mission n'est pas enregistré.",
            "The start of this mission is not recorded."),
    ALREADY_DELIVERED(
            "mission.already-delivered", "Cette mission est déjà livrée.", "This mission is already delivered."),
    DAYS_DIFFER(
            "mission.days-differ",
            "Les jours des phases ({placed}) et ceux de la mission ({contracted}) diffèrent.",
            "The days of the phases ({placed}) and of the mission ({contracted}) differ."),
    DELIVERED_FOR_NOTHING(
            "mission.delivered-for-nothing",
            "Les jours et le prix d'une mission peuvent être inconnus, jamais nuls.",
            "The days and the price of a mission may be unknown, never zero."),
    NO_ADDRESSEE(
            "mission.no-addressee",
            "Une préconisation dit à qui elle s'adresse.",
            "A recommendation says to whom it is addressed.");

    private final String code;
    private final Bilingual sentence;

    MissionRefusal(String code, String fr, String en) {
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
