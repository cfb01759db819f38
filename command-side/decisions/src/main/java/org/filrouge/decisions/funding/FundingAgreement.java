package org.filrouge.decisions.funding;

import static org.filrouge.kernel.funding.FundingAgreementRefusal.*;

import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.*;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The rules of money: granted, signed, paid and justified are different facts; no more is paid or allocated than was notified;
 * equity and means in kind are never counted as money granted.
 */
public final class FundingAgreement implements Decider<FundingAgreementEvent, FundingState> {

    @Override
    public FundingState initial() {
        return FundingState.NONE;
    }

    @Override
    public Ruling<FundingAgreementEvent> decide(FundingAgreementEvent proposed, Envelope told, FundingState state) {
        MoneyRules money = new MoneyRules(state);
        return switch (proposed) {
            case Requested e -> between(e, e.requester(), e.body(), e.amount());
            case Granted e -> money.granting(e);
            case Signed e -> money.signing(e);
            case Paid e -> money.paying(e);
            case Justified e -> money.justifying(e);
            case Increased e -> money.increasing(e);
            case ConditionSet e -> state.conditions().setting(e, told, state.grantedOn());
            case ConditionAssessed e -> state.conditions().assessing(e, told);
            case DrawingRightsOpened e -> state.rights().opening(e);
            case DrawingRightsUsed e -> state.rights().using(e, told);
            case CapitalSubscribed e -> between(e, e.subscriber(), e.company(), e.amount());
            case PremisesProvided e -> between(e, e.owner(), e.recipient(), e.value());
            case StaffMadeAvailable e ->
                between(e, e.owner(), e.recipient(), null)
                        .refuseIf(e.count().isKnown() && !e.count().certainlyAbove(Measure.of(0)), COUNT_NOT_POSITIVE);
            case Allocated e -> money.allocating(e);
        };
    }

    @Override
    public FundingState happened(FundingState state, FundingAgreementEvent event, Envelope told) {
        return state.after(event, told);
    }

    /** Something passes between two; where it has a value, that is above zero. */
    private static Ruling<FundingAgreementEvent> between(
            FundingAgreementEvent e, OrganisationId from, OrganisationId to, @Nullable Money value) {
        return Ruling.of(e)
                .refuseIf(value != null && !value.mayBePositive(), AMOUNT_NOT_POSITIVE)
                .refuseIf(from.equals(to), FUNDER_IS_RECIPIENT);
    }
}
