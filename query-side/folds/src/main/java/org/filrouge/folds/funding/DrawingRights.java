package org.filrouge.folds.funding;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.DrawingRightsOpened;
import org.filrouge.kernel.funding.FundingAgreementEvent.DrawingRightsUsed;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * An envelope that may be drawn on.
 *
 * @param envelope euros; null while its opening is not recorded
 * @param opened when; null while it is not
 * @param used each drawing
 * @param totals what was drawn, by tax basis
 * @param unused euros on the basis of the envelope that nobody drew; UNKNOWN as soon as the envelope or a drawing is
 */
public record DrawingRights(
        @Nullable OrganisationId funder,
        @Nullable OrganisationId service,
        @Nullable Money envelope,
        @Nullable FuzzyDate period,
        @Nullable Dated opened,
        List<Sum> used,
        List<Total> totals,
        Measure unused) {

    static final DrawingRights NONE =
            new DrawingRights(null, null, null, null, null, List.of(), List.of(), Measure.UNKNOWN);

    DrawingRights after(DrawingRightsOpened e, RecordedEvent event) {
        return of(e.funder(), e.service(), e.envelope(), e.period(), Dated.of(event), used);
    }

    DrawingRights after(DrawingRightsUsed e, RecordedEvent event) {
        Sum drawn = new Sum(e.amount(), e.object(), Dated.of(event));
        return of(funder, service, envelope, period, opened, Lists.and(used, drawn));
    }

    private static DrawingRights of(
            @Nullable OrganisationId funder,
            @Nullable OrganisationId service,
            @Nullable Money envelope,
            @Nullable FuzzyDate period,
            @Nullable Dated opened,
            List<Sum> used) {
        return new DrawingRights(
                funder, service, envelope, period, opened, used, Total.of(used), unused(envelope, used));
    }

    private static Measure unused(@Nullable Money envelope, List<Sum> used) {
        Measure left = envelope == null ? Measure.UNKNOWN : envelope.amount();
        for (Sum sum : used) {
            if (sum.when().status() == FactStatus.ACTUAL) {
                boolean comparable = envelope != null && sum.amount().basis() == envelope.basis();
                left = comparable ? left.minus(sum.amount().amount()) : Measure.UNKNOWN;
            }
        }
        return left;
    }
}
