package org.filrouge.decisions.funding;

import static org.filrouge.kernel.funding.FundingAgreementRefusal.*;

import org.filrouge.decisions.Names;
import org.filrouge.decisions.Ruling;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.Allocated;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;
import org.filrouge.kernel.funding.FundingAgreementEvent.Increased;
import org.filrouge.kernel.funding.FundingAgreementEvent.Justified;
import org.filrouge.kernel.funding.FundingAgreementEvent.Paid;
import org.filrouge.kernel.funding.FundingAgreementEvent.Signed;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;

/** What may be granted, signed, paid, justified and allocated, given what already was. */
final class MoneyRules {

    private static final Measure ZERO = Measure.of(0);

    private final FundingState state;

    MoneyRules(FundingState state) {
        this.state = state;
    }

    Ruling<FundingAgreementEvent> granting(Granted e) {
        return allocationsWithin(
                paymentsWithin(
                        Ruling.<FundingAgreementEvent>of(e)
                                .refuseIf(state.grantedOn() != null, ALREADY_GRANTED)
                                .refuseIf(!e.amount().mayBePositive(), AMOUNT_NOT_POSITIVE)
                                .refuseIf(e.funder().equals(e.recipient()), FUNDER_IS_RECIPIENT),
                        state.sums().granting(e.amount())),
                state.sums().granting(e.amount()));
    }

    Ruling<FundingAgreementEvent> signing(Signed e) {
        Sums then = state.sums().signing(e.amount());
        Measure granted = state.sums().granted() == null
                ? Measure.UNKNOWN
                : state.sums().granted().plus(state.sums().increases());
        Ruling<FundingAgreementEvent> ruling = granted(e, e.amount())
                .refuseIf(state.sums().signed() != null, ALREADY_SIGNED)
                .refuseIf(!e.amount().mayBePositive(), AMOUNT_NOT_POSITIVE)
                .warnIf(
                        e.amount().amount().certainlyAbove(granted),
                        SIGNED_ABOVE_GRANTED,
                        "granted",
                        granted,
                        "gap",
                        e.amount().amount().minus(granted),
                        "basis",
                        then.basis());
        return allocationsWithin(paymentsWithin(ruling, then), then);
    }

    Ruling<FundingAgreementEvent> paying(Paid e) {
        Sums then = state.sums().paying(e.amount());
        Measure sum = e.amount().amount();
        Ruling<FundingAgreementEvent> ruling = granted(e, e.amount())
                .refuseIf(state.payments().contains(e.payment()), PAYMENT_NAMED_TWICE, "payment", e.payment())
                .refuseIf(sum.equals(ZERO), PAYMENT_ZERO)
                .refuseIf(
                        ZERO.certainlyAbove(sum) && ZERO.certainlyAbove(then.paid()),
                        REVERSAL_ABOVE_PAID,
                        "paid",
                        state.sums().paid(),
                        "gap",
                        ZERO.minus(then.paid()),
                        "basis",
                        then.basis())
                .warnIf(state.sums().signed() == null, NOT_SIGNED)
                .warnIf(
                        !state.conditions().unmet().isEmpty(),
                        PAID_WHILE_CONDITION_NOT_MET,
                        "conditions",
                        Names.listed(state.conditions().unmet()));
        return ZERO.certainlyAbove(sum) ? ruling : paymentsWithin(ruling, then);
    }

    Ruling<FundingAgreementEvent> justifying(Justified e) {
        Sums then = state.sums().justifying(e.amount());
        return granted(e, e.amount())
                .refuseIf(!e.amount().mayBePositive(), AMOUNT_NOT_POSITIVE)
                .warnIf(
                        then.justified().certainlyAbove(then.paid()),
                        JUSTIFIED_ABOVE_PAID,
                        "justified",
                        then.justified(),
                        "paid",
                        then.paid(),
                        "gap",
                        then.justified().minus(then.paid()),
                        "basis",
                        then.basis());
    }

    Ruling<FundingAgreementEvent> increasing(Increased e) {
        boolean told = e.ratio().isKnown() || e.amount().amount().isKnown();
        return sameFunder(comparable(Ruling.of(e), e.amount()), e.funder())
                .refuseIf(e.funder().equals(e.recipient()), FUNDER_IS_RECIPIENT)
                .refuseIf(!told, INCREASE_NOT_TOLD)
                .refuseIf(e.ratio().isKnown() && !e.ratio().certainlyAbove(Measure.of(1)), RATIO_NOT_ABOVE_ONE)
                .refuseIf(!e.amount().mayBePositive(), AMOUNT_NOT_POSITIVE);
    }

    Ruling<FundingAgreementEvent> allocating(Allocated e) {
        return allocationsWithin(
                sameFunder(granted(e, e.amount()), e.funder())
                        .refuseIf(
                                state.costs().contains(e.cost()),
                                ALREADY_ALLOCATED,
                                "cost",
                                e.cost().slug())
                        .warnIf(!state.sums().notified().isKnown(), NOTIFIED_UNKNOWN),
                state.sums().allocating(e.amount()));
    }

    private Ruling<FundingAgreementEvent> granted(FundingAgreementEvent e, Money amount) {
        return comparable(Ruling.of(e), amount).refuseIf(!state.isGranted(), NOT_GRANTED);
    }

    private Ruling<FundingAgreementEvent> comparable(Ruling<FundingAgreementEvent> ruling, Money amount) {
        return ruling.refuseIf(
                state.sums().differs(amount),
                BASIS_DIFFERS,
                "basis",
                state.sums().basis(),
                "told",
                amount.basis());
    }

    private Ruling<FundingAgreementEvent> sameFunder(Ruling<FundingAgreementEvent> ruling, OrganisationId told) {
        OrganisationId funder = state.funder();
        return funder == null
                ? ruling
                : ruling.refuseIf(!funder.equals(told), FUNDER_DIFFERS, "funder", funder.slug(), "told", told.slug());
    }

    private static Ruling<FundingAgreementEvent> paymentsWithin(Ruling<FundingAgreementEvent> ruling, Sums then) {
        return ruling.refuseIf(
                then.paid().certainlyAbove(ZERO) && then.paid().certainlyAbove(then.notified()),
                PAID_ABOVE_NOTIFIED,
                "paid",
                then.paid(),
                "notified",
                then.notified(),
                "gap",
                then.paid().minus(then.notified()),
                "basis",
                then.basis());
    }

    private static Ruling<FundingAgreementEvent> allocationsWithin(Ruling<FundingAgreementEvent> ruling, Sums then) {
        return ruling.refuseIf(
                then.allocated().certainlyAbove(ZERO) && then.allocated().certainlyAbove(then.notified()),
                ALLOCATED_ABOVE_NOTIFIED,
                "allocated",
                then.allocated(),
                "notified",
                then.notified(),
                "gap",
                then.allocated().minus(then.notified()),
                "basis",
                then.basis());
    }
}
