package org.filrouge.decisions.funding;

import static org.filrouge.kernel.funding.FundingAgreementRefusal.*;

import org.filrouge.decisions.Ruling;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.DrawingRightsOpened;
import org.filrouge.kernel.funding.FundingAgreementEvent.DrawingRightsUsed;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;

/**
 * An envelope that may be drawn on for a while, and what was drawn from it.
 *
 * @param envelope euros; null while no rights are opened
 * @param drawn euros on the basis of the envelope, of what is told
 */
record DrawingRights(@Nullable Money envelope, @Nullable FuzzyDate period, Measure drawn) {

    static final DrawingRights NONE = new DrawingRights(null, null, Measure.of(0));

    Ruling<FundingAgreementEvent> opening(DrawingRightsOpened e) {
        return Ruling.<FundingAgreementEvent>of(e)
                .refuseIf(envelope != null, RIGHTS_ALREADY_OPENED)
                .refuseIf(!e.envelope().mayBePositive(), AMOUNT_NOT_POSITIVE)
                .refuseIf(e.funder().equals(e.service()), FUNDER_IS_RECIPIENT);
    }

    Ruling<FundingAgreementEvent> using(DrawingRightsUsed e, Envelope told) {
        Measure total = used(e.amount()).drawn();
        Measure all = envelope == null ? Measure.UNKNOWN : envelope.amount();
        FuzzyDate when = told.effective();
        boolean outside = period != null && (when.certainlyBefore(period) || period.certainlyBefore(when));
        return Ruling.<FundingAgreementEvent>of(e)
                .refuseIf(envelope == null, RIGHTS_NOT_OPENED)
                .refuseIf(!e.amount().mayBePositive(), AMOUNT_NOT_POSITIVE)
                .refuseIf(
                        differs(e.amount()),
                        BASIS_DIFFERS,
                        "basis",
                        basis(),
                        "told",
                        e.amount().basis())
                .refuseIf(
                        total.certainlyAbove(all),
                        DRAWN_ABOVE_ENVELOPE,
                        "drawn",
                        total,
                        "envelope",
                        all,
                        "gap",
                        total.minus(all),
                        "basis",
                        basis())
                .warnIf(outside, DRAWN_OUTSIDE_PERIOD, "period", period);
    }

    DrawingRights opened(DrawingRightsOpened e) {
        return new DrawingRights(e.envelope(), e.period(), drawn);
    }

    DrawingRights used(Money amount) {
        boolean adds = amount.amount().isKnown() && !differs(amount);
        return adds ? new DrawingRights(envelope, period, drawn.plus(amount.amount())) : this;
    }

    private boolean differs(Money amount) {
        return envelope != null
                && envelope.amount().isKnown()
                && amount.amount().isKnown()
                && amount.basis() != envelope.basis();
    }

    private @Nullable TaxBasis basis() {
        return envelope == null ? null : envelope.basis();
    }
}
