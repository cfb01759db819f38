package org.filrouge.kernel.funding;

import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Money;

/** The money of a case, one stream per funder. Granted, signed, paid and justified are different facts. */
@StreamFamily(
        stream = FundingAgreementId.STREAM,
        id = FundingAgreementId.class,
        refusals = FundingAgreementRefusal.class,
        fr = "Financement",
        en = "Funding agreement")
public sealed interface FundingAgreementEvent extends DomainEvent {

    /**
     * A funder grants a sum. It is not yet paid.
     *
     * @param amount euros; may be unknown
     * @param dla whether the money is the DLA's own
     */
    @EventType(
            name = "funding-agreement.granted",
            command = "grant-funding",
            opens = true,
            fr = "Financement accordé",
            en = "Funding granted")
    record Granted(
            OrganisationId funder, OrganisationId recipient, Money amount, String object, GrantKind kind, boolean dla)
            implements FundingAgreementEvent {}
}
