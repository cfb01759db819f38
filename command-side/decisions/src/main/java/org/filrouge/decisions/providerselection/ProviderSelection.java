package org.filrouge.decisions.providerselection;

import static org.filrouge.kernel.providerselection.ProviderSelectionRefusal.*;

import java.util.Optional;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.StoodAside;
import org.filrouge.decisions.providerselection.ProviderSelection.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.ChooserSteppedBack;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.MissionAgreementSigned;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.PreTenderMeetingHeld;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.ProviderSelected;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.SpecificationsIssued;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** The rules of choosing a provider. */
public final class ProviderSelection implements Decider<ProviderSelectionEvent, State> {

    /**
     * What the rules remember.
     *
     * @param provider null until one is chosen
     * @param selected when it was chosen; null before
     * @param aside who stepped back from the choice
     */
    public record State(
            boolean specified, @Nullable OrganisationId provider, @Nullable FuzzyDate selected, StoodAside aside) {}

    @Override
    public State initial() {
        return new State(false, null, null, StoodAside.NOBODY);
    }

    @Override
    public Ruling<ProviderSelectionEvent> decide(ProviderSelectionEvent proposed, Envelope envelope, State state) {
        OrganisationId chosen = state.provider();
        return switch (proposed) {
            case SpecificationsIssued e ->
                Ruling.<ProviderSelectionEvent>of(e).refuseIf(state.specified(), ALREADY_SPECIFIED);
            case ProviderSelected e ->
                chooses(e, envelope, state.aside())
                        .refuseIf(!state.specified(), NO_SPECIFICATIONS)
                        .refuseIf(e.chosenBy().isEmpty(), NO_CHOOSER)
                        .refuseIf(chosen != null, ALREADY_SELECTED, "provider", chosen == null ? "" : chosen.slug());
            case ChooserSteppedBack e ->
                Ruling.<ProviderSelectionEvent>of(e)
                        .warnIf(chosen != null, STEPPED_BACK_LATE, "provider", chosen == null ? "" : chosen.slug());
            case PreTenderMeetingHeld e -> meeting(e, envelope, state.selected());
            case MissionAgreementSigned e ->
                Ruling.<ProviderSelectionEvent>of(e)
                        .refuseIf(chosen == null, NO_PROVIDER_SELECTED)
                        .refuseIf(!e.amount().mayBePositive(), AGREEMENT_NOT_POSITIVE);
        };
    }

    @Override
    public State happened(State state, ProviderSelectionEvent event, Envelope envelope) {
        return switch (event) {
            case SpecificationsIssued e -> new State(true, state.provider(), state.selected(), state.aside());
            case ProviderSelected e -> new State(state.specified(), e.provider(), envelope.effective(), state.aside());
            case ChooserSteppedBack e ->
                new State(
                        state.specified(),
                        state.provider(),
                        state.selected(),
                        state.aside().with(e.member(), e.account(), envelope));
            case PreTenderMeetingHeld e -> state;
            case MissionAgreementSigned e -> state;
        };
    }

    /** Nobody chooses who stepped back, or acts for the provider that is chosen. */
    private static Ruling<ProviderSelectionEvent> chooses(ProviderSelected e, Envelope envelope, StoodAside aside) {
        Optional<String> who = aside.among(envelope).or(() -> e.chosenBy().stream()
                .filter(aside.organisations()::contains)
                .map(OrganisationId::slug)
                .findFirst());
        return Ruling.<ProviderSelectionEvent>of(e)
                .refuseIf(who.isPresent(), STEPPED_BACK, "who", who.orElse(""))
                .refuseIf(
                        e.provider().equals(envelope.onBehalfOf()),
                        CONFLICT_OF_INTEREST,
                        "organisation",
                        e.provider().slug());
    }

    private static Ruling<ProviderSelectionEvent> meeting(
            PreTenderMeetingHeld e, Envelope envelope, @Nullable FuzzyDate selected) {
        boolean late = selected != null && !envelope.effective().certainlyBefore(selected);
        return Ruling.<ProviderSelectionEvent>of(e)
                .refuseIf(e.structures().isEmpty(), MEETING_WITHOUT_STRUCTURES)
                .refuseIf(late, MEETING_AFTER_SELECTION, "selected", selected);
    }
}
