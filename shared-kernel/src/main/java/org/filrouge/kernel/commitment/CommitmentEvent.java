package org.filrouge.kernel.commitment;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** A promise and its fate. A break is never erased, even when someone else takes the promise over. */
@StreamFamily(
        stream = CommitmentId.STREAM,
        id = CommitmentId.class,
        refusals = CommitmentRefusal.class,
        fr = "Engagement",
        en = "Commitment")
public sealed interface CommitmentEvent extends DomainEvent {

    /**
     * Someone promises something to someone.
     *
     * @param owner the body answerable for it; a promise of many with no owner is kept by nobody
     * @param due when it should be kept
     */
    @EventType(
            name = "commitment.made",
            command = "make-commitment",
            opens = true,
            fr = "Engagement pris",
            en = "Commitment made")
    record Made(
            List<OrganisationId> promisors,
            List<OrganisationId> promisees,
            @FreeText String object,
            @FreeText List<String> conditions,
            @Nullable FuzzyDate due,
            @Nullable OrganisationId owner)
            implements CommitmentEvent {}

    /**
     * The promise is kept; the evidence is in the envelope.
     */
    @EventType(name = "commitment.kept", command = "keep-commitment", fr = "Engagement tenu", en = "Commitment kept")
    record Kept(@FreeText @Nullable String result) implements CommitmentEvent {}

    /**
     * A part of the promise is kept.
     */
    @EventType(
            name = "commitment.partly-kept",
            command = "keep-commitment-in-part",
            fr = "Engagement tenu en partie",
            en = "Commitment partly kept")
    record PartlyKept(@FreeText String done, @FreeText String missing) implements CommitmentEvent {}

    /**
     * The promise is not kept. A missing coordinator is a cause like any other.
     */
    @EventType(
            name = "commitment.broken",
            command = "break-commitment",
            fr = "Engagement non tenu",
            en = "Commitment broken")
    record Broken(@FreeText @Nullable String cause) implements CommitmentEvent {}

    /**
     * Another body takes on a broken or ownerless promise.
     */
    @EventType(
            name = "commitment.taken-over",
            command = "take-over-commitment",
            fr = "Engagement repris",
            en = "Commitment taken over")
    record TakenOver(OrganisationId newOwner) implements CommitmentEvent {}
}
