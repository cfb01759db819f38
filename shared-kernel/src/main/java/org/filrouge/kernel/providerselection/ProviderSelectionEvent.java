package org.filrouge.kernel.providerselection;

import java.util.List;
import org.filrouge.kernel.collectiveengineering.Interest;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/** How a provider is chosen. The chooser is recorded: it is not always the DLA. */
@StreamFamily(
        stream = ProviderSelectionId.STREAM,
        id = ProviderSelectionId.class,
        refusals = ProviderSelectionRefusal.class,
        fr = "Choix de prestataire",
        en = "Provider selection")
public sealed interface ProviderSelectionEvent extends DomainEvent {

    /**
     * The aims and results of a mission are written down; clear on goals, not on method.
     *
     * @param days provider days, of which individualDays are spent with one structure at a time
     * @param budget the sum foreseen; null when the source names none
     */
    @EventType(
            name = "provider-selection.specifications-issued",
            command = "issue-specifications",
            opens = true,
            fr = "Cahier des charges émis",
            en = "Specifications issued")
    record SpecificationsIssued(
            List<OrganisationId> issuers,
            @FreeText String subject,
            @FreeText List<String> objectives,
            Measure days,
            Measure individualDays,
            @Nullable Money budget)
            implements ProviderSelectionEvent {}

    /**
     * A provider is chosen.
     *
     * @param chosenBy who chose, which may be the structures themselves
     * @param supportedBy bodies that backed the choice
     */
    @EventType(
            name = "provider-selection.provider-selected",
            command = "select-provider",
            fr = "Prestataire choisi",
            en = "Provider selected")
    record ProviderSelected(
            OrganisationId provider,
            List<OrganisationId> chosenBy,
            List<SelectionCriterion> criteria,
            List<OrganisationId> supportedBy)
            implements ProviderSelectionEvent {}

    /**
     * Somebody steps back from the choice, because of an interest of their own in it. Where neither an organisation nor an account is
     * named, it is the account that records it.
     *
     * @param member the organisation nobody of which then chooses
     * @param account the account that then does not choose: a pseudonym
     * @param explanation what it says of that interest
     */
    @EventType(
            name = "provider-selection.chooser-stepped-back",
            command = "step-back-from-selection",
            fr = "Déport avant le choix",
            en = "Chooser stepped back")
    record ChooserSteppedBack(
            @Nullable OrganisationId member,
            @Nullable String account,
            Interest interest,
            @FreeText @Nullable String explanation)
            implements ProviderSelectionEvent {}

    /**
     * A provider meets all the structures together, before it bids.
     */
    @EventType(
            name = "provider-selection.pre-tender-meeting-held",
            command = "hold-pre-tender-meeting",
            fr = "Entretien préalable tenu",
            en = "Pre-tender meeting held")
    record PreTenderMeetingHeld(OrganisationId provider, List<OrganisationId> structures)
            implements ProviderSelectionEvent {}

    /**
     * The mission is contracted, after its co-construction where there is one.
     *
     * @param days provider days contracted
     * @param amount its price
     */
    @EventType(
            name = "provider-selection.mission-agreement-signed",
            command = "sign-mission-agreement",
            fr = "Convention de mission signée",
            en = "Mission agreement signed")
    record MissionAgreementSigned(List<OrganisationId> parties, Measure days, Money amount)
            implements ProviderSelectionEvent {}
}
