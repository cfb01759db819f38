package org.filrouge.folds.funding;

import java.util.List;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One agreement, every stage for itself.
 *
 * @param funder whose money it is; null while no grant says so
 * @param increases what was added, by a ratio or a sum
 * @param rights drawing rights; nothing is told in them where there are none
 * @param allocations the shared costs it serves
 */
public record AgreementView(
        String id,
        @Nullable OrganisationId funder,
        @Nullable OrganisationId recipient,
        List<Sum> requested,
        List<Sum> granted,
        List<Increase> increases,
        List<Sum> signed,
        List<Sum> paid,
        List<Sum> justified,
        List<Condition> conditions,
        DrawingRights rights,
        List<Allocation> allocations,
        List<Equity> equity,
        List<InKind> inKind) {

    public static AgreementView empty(String id) {
        return new AgreementMaker(id).view();
    }

    /** What was added by told sums, as sums. */
    public List<Sum> increased() {
        return increases.stream()
                .filter(more ->
                        more.amount().amount().isKnown() || !more.ratio().isKnown())
                .map(more -> new Sum(more.amount(), null, more.when()))
                .toList();
    }

    public AgreementView apply(RecordedEvent event) {
        if (!(event.event() instanceof FundingAgreementEvent told)) {
            return this;
        }
        return new AgreementMaker(this).after(told, event).view();
    }
}
