package org.filrouge.decisions.funding;

import java.util.Set;
import org.filrouge.decisions.Names;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.*;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.sharedcost.SharedCostId;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules remember of an agreement.
 *
 * @param funder whose money it is; null while nothing is granted
 * @param grantedOn when it was granted; null while it is not
 * @param payments the names of the payments
 * @param costs the shared costs it serves
 */
public record FundingState(
        @Nullable OrganisationId funder,
        @Nullable FuzzyDate grantedOn,
        Sums sums,
        Set<String> payments,
        Set<SharedCostId> costs,
        Conditions conditions,
        DrawingRights rights) {

    static final FundingState NONE =
            new FundingState(null, null, Sums.NONE, Set.of(), Set.of(), Conditions.NONE, DrawingRights.NONE);

    boolean isGranted() {
        return funder != null || sums.signed() != null;
    }

    FundingState after(FundingAgreementEvent event, Envelope told) {
        return switch (event) {
            case Granted e ->
                new FundingState(
                        e.funder(), told.effective(), sums.granting(e.amount()), payments, costs, conditions, rights);
            case Signed e -> with(sums.signing(e.amount()));
            case Increased e ->
                with(funder == null ? e.funder() : funder, sums.increasing(e.amount()), payments, costs);
            case Paid e -> with(funder, sums.paying(e.amount()), Names.with(payments, e.payment()), costs);
            case Justified e -> with(sums.justifying(e.amount()));
            case Allocated e -> with(funder, sums.allocating(e.amount()), payments, Names.with(costs, e.cost()));
            case ConditionSet e -> with(conditions.happened(e, told), rights);
            case ConditionAssessed e -> with(conditions.happened(e), rights);
            case DrawingRightsOpened e -> with(conditions, rights.opened(e));
            case DrawingRightsUsed e -> with(conditions, rights.used(e.amount()));
            case Requested e -> this;
            case CapitalSubscribed e -> this;
            case PremisesProvided e -> this;
            case StaffMadeAvailable e -> this;
        };
    }

    private FundingState with(Sums changed) {
        return with(funder, changed, payments, costs);
    }

    private FundingState with(
            @Nullable OrganisationId whose, Sums changed, Set<String> paid, Set<SharedCostId> served) {
        return new FundingState(whose, grantedOn, changed, paid, served, conditions, rights);
    }

    private FundingState with(Conditions set, DrawingRights opened) {
        return new FundingState(funder, grantedOn, sums, payments, costs, set, opened);
    }
}
