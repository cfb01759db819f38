package org.filrouge.folds.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.organisation.OrganisationId;
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
    public record Selection(String id, @Nullable Specifications specifications, @Nullable Choice choice) {}

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
        return switch (event.event()) {
            case SpecificationsIssued e ->
                changed(event, s -> new Selection(s.id(), specifications(e, event), s.choice()));
            case ProviderSelected e ->
                changed(
                        event,
                        s -> new Selection(
                                s.id(),
                                s.specifications(),
                                new Choice(e.provider(), e.chosenBy(), e.supportedBy(), Dated.of(event))));
            default -> this;
        };
    }

    private Provision changed(RecordedEvent event, UnaryOperator<Selection> change) {
        String id = StreamId.slugOf(event.streamKey());
        return new Provision(Lists.change(selections, Selection::id, id, () -> new Selection(id, null, null), change));
    }

    private static Specifications specifications(SpecificationsIssued e, RecordedEvent event) {
        return new Specifications(
                e.issuers(), e.subject(), e.objectives(), e.days(), e.individualDays(), e.budget(), Dated.of(event));
    }
}
