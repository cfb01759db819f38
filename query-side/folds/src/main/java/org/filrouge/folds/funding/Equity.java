package org.filrouge.folds.funding;

import org.filrouge.folds.Dated;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.CapitalSubscribed;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;

/** A stake in a company: equity, never in a total of grants. */
public record Equity(OrganisationId subscriber, OrganisationId company, Money amount, Measure shares, Dated when) {

    public static Equity of(CapitalSubscribed e, RecordedEvent event) {
        return new Equity(e.subscriber(), e.company(), e.amount(), e.shares(), Dated.of(event));
    }
}
