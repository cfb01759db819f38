package org.filrouge.kernel.correction;

import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** What is said of a recorded fact afterwards: that it was otherwise, that it never was, that somebody contests it. */
@StreamFamily(
        stream = CorrectionId.STREAM,
        id = CorrectionId.class,
        refusals = CorrectionRefusal.class,
        fr = "Correction",
        en = "Correction",
        belongsToCase = false,
        ofItsOwn = false)
public sealed interface CorrectionEvent extends DomainEvent {

    /** The id of the event of the fact it speaks of; never of a correction. */
    String event();

    /**
     * The fact was otherwise than recorded. What is left out stays as it stands.
     *
     * @param fact what it should have told
     * @param effective when it truly took effect
     */
    @EventType(name = "correction.rectified", command = "rectify", fr = "Fait rectifié", en = "Fact rectified")
    record Rectified(String event, @Nullable CorrectedFact fact, @Nullable FuzzyDate effective)
            implements CorrectionEvent {}

    /** The fact was never true. It may be asserted again by rectifying it. */
    @EventType(name = "correction.retracted", command = "retract", fr = "Fait retiré", en = "Fact retracted")
    record Retracted(String event) implements CorrectionEvent {}

    /**
     * An organisation that the fact concerns contests it. The fact stays, and is shown as contested until somebody answers.
     *
     * @param statement what that organisation says
     */
    @EventType(name = "correction.contested", command = "contest", fr = "Fait contesté", en = "Fact contested")
    record Contested(String event, OrganisationId by, @FreeText String statement) implements CorrectionEvent {}

    /**
     * A contestation is answered. Upholding it changes no fact: a rectification or a retraction does.
     *
     * @param contestation the id of the event by which the fact was contested
     */
    @EventType(
            name = "correction.contestation-answered",
            command = "answer-contestation",
            fr = "Réponse à la contestation",
            en = "Contestation answered")
    record ContestationAnswered(String event, String contestation, ContestationOutcome outcome)
            implements CorrectionEvent {}
}
