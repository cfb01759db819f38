package org.filrouge.folds.funder;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Fold;
import org.filrouge.folds.Lists;
import org.filrouge.folds.funding.Equity;
import org.filrouge.folds.funding.InKind;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.*;
import org.filrouge.kernel.organisation.OrganisationId;

/** Answers: what did this funder grant and contribute, to whom, for what? */
public final class FunderFold implements Fold<FunderView> {

    @Override
    public String name() {
        return "funder";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<FunderView> type() {
        return FunderView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.event() instanceof FundingAgreementEvent told
                ? funders(told).stream().map(OrganisationId::slug).collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public FunderView empty(String key) {
        return FunderView.empty(key);
    }

    @Override
    public FunderView apply(FunderView view, RecordedEvent event) {
        FunderView named = named(view, StreamId.slugOf(event.streamKey()));
        return switch (event.event()) {
            case Granted e -> named.granting(Lists.and(view.grants(), grant(e, event)));
            case CapitalSubscribed e ->
                named.contributing(Lists.and(view.equity(), Equity.of(e, event)), view.inKind());
            case PremisesProvided e -> named.contributing(view.equity(), Lists.and(view.inKind(), InKind.of(e, event)));
            case StaffMadeAvailable e ->
                named.contributing(view.equity(), Lists.and(view.inKind(), InKind.of(e, event)));
            default -> named;
        };
    }

    /** Whose contribution an event tells of; what only names the agreement is found there. */
    private static List<OrganisationId> funders(FundingAgreementEvent told) {
        return switch (told) {
            case Granted e -> List.of(e.funder());
            case Increased e -> List.of(e.funder());
            case ConditionSet e -> e.funders();
            case DrawingRightsOpened e -> List.of(e.funder());
            case CapitalSubscribed e -> List.of(e.subscriber());
            case PremisesProvided e -> List.of(e.owner());
            case StaffMadeAvailable e -> List.of(e.owner());
            case Allocated e -> List.of(e.funder());
            case Requested e -> List.of();
            case Signed e -> List.of();
            case Paid e -> List.of();
            case Justified e -> List.of();
            case ConditionAssessed e -> List.of();
            case DrawingRightsUsed e -> List.of();
        };
    }

    private static FunderView named(FunderView view, String agreement) {
        return view.agreements().contains(agreement) ? view : view.in(Lists.and(view.agreements(), agreement));
    }

    private static FunderView.Grant grant(Granted e, RecordedEvent event) {
        return new FunderView.Grant(
                StreamId.slugOf(event.streamKey()),
                e.recipient(),
                e.amount(),
                e.object(),
                e.kind(),
                e.dla(),
                event.envelope().caseId() == null
                        ? null
                        : event.envelope().caseId().slug(),
                Dated.of(event));
    }
}
