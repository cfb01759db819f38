package org.filrouge.folds.casefile;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.folds.funding.AgreementView;
import org.filrouge.folds.sharedcost.CostView;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;
import org.filrouge.kernel.funding.GrantKind;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.sharedcost.SharedCostEvent;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Money;

/**
 * The money of a case, one line per grant; equal sums of different funders stay apart.
 *
 * @param agreements every agreement of the case, each stage for itself
 * @param costs the costs that several funders share
 */
public record Grants(List<Grant> grants, List<AgreementView> agreements, List<CostView> costs) {

    static final Grants EMPTY = new Grants(List.of(), List.of(), List.of());

    /** One grant. Granted is not paid. */
    public record Grant(
            String id,
            OrganisationId funder,
            OrganisationId recipient,
            Money amount,
            String object,
            GrantKind kind,
            Known dla,
            Dated when) {}

    Grants apply(RecordedEvent event) {
        return switch (event.event()) {
            case FundingAgreementEvent e ->
                new Grants(
                        e instanceof Granted grant ? Lists.and(grants, grant(grant, event)) : grants,
                        agreement(event),
                        costs);
            case SharedCostEvent e -> new Grants(grants, agreements, cost(event));
            default -> this;
        };
    }

    private List<AgreementView> agreement(RecordedEvent event) {
        String slug = StreamId.slugOf(event.streamKey());
        return Lists.change(
                agreements, AgreementView::id, slug, () -> AgreementView.empty(slug), view -> view.apply(event));
    }

    private List<CostView> cost(RecordedEvent event) {
        String slug = StreamId.slugOf(event.streamKey());
        return Lists.change(costs, CostView::id, slug, () -> CostView.empty(slug), view -> view.apply(event));
    }

    private static Grant grant(Granted e, RecordedEvent event) {
        return new Grant(
                StreamId.slugOf(event.streamKey()),
                e.funder(),
                e.recipient(),
                e.amount(),
                e.object(),
                e.kind(),
                e.dla(),
                Dated.of(event));
    }
}
