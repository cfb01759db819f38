package org.filrouge.folds.funding;

import org.filrouge.folds.Dated;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.PremisesProvided;
import org.filrouge.kernel.funding.FundingAgreementEvent.StaffMadeAvailable;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Means put at somebody's disposal: never in a total of money.
 *
 * @param owner who provides them; staff stay this body's employees
 * @param what the premises, or what the staff do; null when nobody says
 * @param persons how many; NOT_APPLICABLE for premises
 * @param value euros as stated; null when no value is stated
 */
public record InKind(
        Kind kind,
        OrganisationId owner,
        OrganisationId recipient,
        @Nullable String what,
        Measure persons,
        @Nullable FuzzyDate period,
        @Nullable Money value,
        Dated when) {

    /** What is provided. */
    public enum Kind {
        PREMISES,
        STAFF
    }

    public static InKind of(PremisesProvided e, RecordedEvent event) {
        return new InKind(
                Kind.PREMISES,
                e.owner(),
                e.recipient(),
                e.premises(),
                Measure.NOT_APPLICABLE,
                e.period(),
                e.value(),
                Dated.of(event));
    }

    public static InKind of(StaffMadeAvailable e, RecordedEvent event) {
        return new InKind(Kind.STAFF, e.owner(), e.recipient(), e.role(), e.count(), null, null, Dated.of(event));
    }
}
