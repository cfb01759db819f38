package org.filrouge.kernel.person;

import java.util.List;
import org.filrouge.kernel.erasure.Asker;
import org.filrouge.kernel.erasure.DestroyedKey;
import org.filrouge.kernel.erasure.ErasureGround;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** A person towards the programme: why and until when it knows them, and how it forgets them. */
@StreamFamily(
        stream = PersonId.STREAM,
        id = PersonId.class,
        refusals = PersonRefusal.class,
        fr = "Personne",
        en = "Person",
        belongsToCase = false,
        told = false,
        madeUp = PersonId.PREFIX)
public sealed interface PersonEvent extends DomainEvent {

    /** What the key of a person's details is for. */
    String DETAILS = "details";

    /** The programme has a lawful relation to somebody, for one purpose. */
    @EventType(
            name = "person.registered",
            command = "register-person",
            opens = true,
            fr = "Personne enregistrée",
            en = "Person registered")
    record Registered(Purpose purpose, LegalBasis legalBasis) implements PersonEvent {}

    /**
     * Who the person is, and how to reach them; the last details told are those that hold.
     *
     * @param function what they do where they do it, such as {@code présidente}
     * @param organisation where they do it
     */
    @EventType(
            name = "person.details-recorded",
            command = "record-person-details",
            fr = "Coordonnées enregistrées",
            en = "Person's details recorded")
    record DetailsRecorded(
            @FreeText(purpose = DETAILS) String name,
            @FreeText(purpose = DETAILS) @Nullable String email,
            @FreeText(purpose = DETAILS) @Nullable String telephone,
            @FreeText(purpose = DETAILS) @Nullable String function,
            @Nullable OrganisationId organisation)
            implements PersonEvent {}

    /**
     * How long the details may be kept.
     *
     * @param until the last day; what is kept longer is asked to be erased
     */
    @EventType(
            name = "person.retention-set",
            command = "set-person-retention",
            fr = "Durée de conservation fixée",
            en = "Retention set")
    record RetentionSet(FuzzyDate until) implements PersonEvent {}

    /** Somebody must be able to show what is kept, such as in a law suit: nothing of it may be erased meanwhile. */
    @EventType(
            name = "person.legal-hold-placed",
            command = "place-legal-hold",
            fr = "Conservation ordonnée",
            en = "Legal hold placed")
    record LegalHoldPlaced() implements PersonEvent {}

    /** What is kept need no longer be shown. */
    @EventType(
            name = "person.legal-hold-lifted",
            command = "lift-legal-hold",
            fr = "Conservation levée",
            en = "Legal hold lifted")
    record LegalHoldLifted() implements PersonEvent {}

    /**
     * Somebody asks that the person be forgotten.
     *
     * @param events facts whose texts speak of the person, beside those that say so themselves
     */
    @EventType(
            name = "person.erasure-requested",
            command = "request-erasure",
            fr = "Effacement demandé",
            en = "Erasure requested")
    record ErasureRequested(Asker askedBy, ErasureGround ground, List<String> events) implements PersonEvent {

        public ErasureRequested {
            events = List.copyOf(events);
        }
    }

    /**
     * A second account agrees that the person be forgotten.
     *
     * @param alone true where nobody signs in to the program, so that there is no second account
     */
    @EventType(
            name = "person.erasure-approved",
            command = "approve-erasure",
            fr = "Effacement approuvé",
            en = "Erasure approved")
    record ErasureApproved(boolean alone) implements PersonEvent {}

    /** The person is not forgotten, for a reason. */
    @EventType(
            name = "person.erasure-refused",
            command = "refuse-erasure",
            fr = "Effacement refusé",
            en = "Erasure refused")
    record ErasureRefused() implements PersonEvent {}

    /** The keys are destroyed, and with them everything that was told of the person; the program itself records it. */
    @EventType(name = "person.erased", fr = "Personne effacée", en = "Person erased")
    record Erased(List<DestroyedKey> keys) implements PersonEvent {

        public Erased {
            keys = List.copyOf(keys);
        }
    }

    /** Somebody who had been given something of the person was told that it is corrected or erased: GDPR, article 19. */
    @EventType(
            name = "person.recipient-notified",
            command = "notify-recipient",
            fr = "Destinataire averti",
            en = "Recipient notified")
    record RecipientNotified(OrganisationId recipient, Disclosed had) implements PersonEvent {}
}
