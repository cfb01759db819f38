package org.filrouge.folds.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.MissionAgreementSigned;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.PreTenderMeetingHeld;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.ProviderSelected;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.SpecificationsIssued;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/** Specifications and the choices of providers that followed: who wrote, who chose. */
public record Provision(List<Selection> selections) {

    static final Provision EMPTY = new Provision(List.of());

    /**
     * One specification and its choice; either may be untold.
     *
     * @param id the name of the selection
     */
    public record Selection(
            String id,
            @Nullable Specifications specifications,
            List<Meeting> meetings,
            @Nullable Choice choice,
            @Nullable Agreement agreement) {}

    /** One provider met the structures before it bid. */
    public record Meeting(OrganisationId provider, List<OrganisationId> structures, Dated when) {}

    /**
     * The contract of the mission.
     *
     * @param days provider days contracted
     */
    public record Agreement(List<OrganisationId> parties, Measure days, Money amount, Dated when) {}

    /** What a mission was to aim at. */
    public record Specifications(
            List<OrganisationId> issuers,
            String subject,
            List<String> objectives,
            Measure days,
            Measure individualDays,
            @Nullable Money budget,
            Dated when) {}

    /** Who was chosen, and by whom. */
    public record Choice(
            OrganisationId provider, List<OrganisationId> chosenBy, List<OrganisationId> supportedBy, Dated when) {}

    Provision apply(RecordedEvent event) {
        Dated when = Dated.of(event);
        return switch (event.event()) {
            case SpecificationsIssued e ->
                changed(
                        event,
                        s -> new Selection(s.id(), specifications(e, event), s.meetings(), s.choice(), s.agreement()));
            case PreTenderMeetingHeld e ->
                changed(
                        event,
                        s -> new Selection(
                                s.id(),
                                s.specifications(),
                                Lists.and(s.meetings(), new Meeting(e.provider(), e.structures(), when)),
                                s.choice(),
                                s.agreement()));
            case ProviderSelected e ->
                changed(
                        event,
                        s -> new Selection(
                                s.id(),
                                s.specifications(),
                                s.meetings(),
                                new Choice(e.provider(), e.chosenBy(), e.supportedBy(), when),
                                s.agreement()));
            case MissionAgreementSigned e ->
                changed(
                        event,
                        s -> new Selection(
                                s.id(),
                                s.specifications(),
                                s.meetings(),
                                s.choice(),
                                new Agreement(e.parties(), e.days(), e.amount(), when)));
            default -> this;
        };
    }

    private Provision changed(RecordedEvent event, UnaryOperator<Selection> change) {
        String id = StreamId.slugOf(event.streamKey());
        return new Provision(Lists.change(
                selections, Selection::id, id, () -> new Selection(id, null, List.of(), null, null), change));
    }

    private static Specifications specifications(SpecificationsIssued e, RecordedEvent event) {
        return new Specifications(
                e.issuers(), e.subject(), e.objectives(), e.days(), e.individualDays(), e.budget(), Dated.of(event));
    }
}
