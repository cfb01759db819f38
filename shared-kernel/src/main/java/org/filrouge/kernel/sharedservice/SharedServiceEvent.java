package org.filrouge.kernel.sharedservice;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;

/** A service run in common, such as the hire of vehicles. Decided, registered and opened are three dates. */
@StreamFamily(
        stream = SharedServiceId.STREAM,
        id = SharedServiceId.class,
        refusals = SharedServiceRefusal.class,
        fr = "Service partagé",
        en = "Shared service")
public sealed interface SharedServiceEvent extends DomainEvent {

    /**
     * The entity that will run the service is registered: it may ask for money. It is not active yet.
     *
     * @param organisation the entity as an organisation of its own; null when it is not entered as one
     * @param decided when its members decided to found it: neither its registration nor its opening; null when not told
     */
    @EventType(
            name = "shared-service.entity-registered",
            command = "register-shared-service-entity",
            opens = true,
            fr = "Entité du service déposée",
            en = "Shared service entity registered")
    record EntityRegistered(
            List<OrganisationId> members, @Nullable OrganisationId organisation, @Nullable FuzzyDate decided)
            implements SharedServiceEvent {}

    /**
     * Whom the service is for, why and at what price. The payer follows from the user's status.
     *
     * @param motives reasons for which it may be used: one at least
     * @param publics who may use it: one at least
     * @param longestMonths months a user may keep it
     * @param priceSplit who pays what, as told
     */
    @EventType(
            name = "shared-service.offer-defined",
            command = "define-service-offer",
            opens = true,
            fr = "Offre de service définie",
            en = "Service offer defined")
    record OfferDefined(
            @FreeText List<String> motives,
            @FreeText List<String> publics,
            Measure longestMonths,
            @FreeText List<String> priceSplit)
            implements SharedServiceEvent {}

    /**
     * The service takes its first users.
     *
     * @param ownEntity whether the service has an entity of its own, which must then be registered
     */
    @EventType(
            name = "shared-service.opened",
            command = "open-shared-service",
            opens = true,
            fr = "Service partagé ouvert",
            en = "Shared service opened")
    record Opened(@Nullable Territory area, Known ownEntity) implements SharedServiceEvent {}

    /**
     * The service has more vehicles than before.
     *
     * @param from vehicles before
     * @param to vehicles after, more than before
     */
    @EventType(
            name = "shared-service.fleet-extended",
            command = "extend-fleet",
            fr = "Parc étendu",
            en = "Fleet extended")
    record FleetExtended(Measure from, Measure to) implements SharedServiceEvent {}

    /**
     * A user asks for a vehicle; the user is a reference, never a name.
     *
     * @param request its name within the service, as a slug
     */
    @EventType(
            name = "shared-service.vehicle-requested",
            command = "request-vehicle",
            fr = "Véhicule demandé",
            en = "Vehicle requested")
    record VehicleRequested(String request, @FreeText String motive) implements SharedServiceEvent {}

    /**
     * A vehicle is lent on a request, three months at most unless renewed by the service's rule.
     *
     * @param request its name within the service, as a slug
     * @param months length of the loan
     * @param renewal whether the renewal rule applies
     */
    @EventType(
            name = "shared-service.vehicle-made-available",
            command = "make-vehicle-available",
            fr = "Véhicule mis à disposition",
            en = "Vehicle made available")
    record VehicleMadeAvailable(String request, @FreeText @Nullable String vehicle, Measure months, boolean renewal)
            implements SharedServiceEvent {}

    /**
     * Nobody knows yet who pays for a kind of user.
     *
     * @param question its name within the service, as a slug
     */
    @EventType(
            name = "shared-service.eligibility-question-raised",
            command = "raise-eligibility-question",
            opens = true,
            fr = "Question de prise en charge posée",
            en = "Eligibility question raised")
    record EligibilityQuestionRaised(String question, @FreeText String subject, List<OrganisationId> candidatePayers)
            implements SharedServiceEvent {}

    /**
     * The open question of who pays is settled.
     *
     * @param question its name within the service, as a slug
     */
    @EventType(
            name = "shared-service.eligibility-ruled",
            command = "rule-on-eligibility",
            fr = "Prise en charge tranchée",
            en = "Eligibility ruled")
    record EligibilityRuled(String question, OrganisationId payer) implements SharedServiceEvent {}
}
