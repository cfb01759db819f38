package org.filrouge.folds.casefile;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;
import org.filrouge.kernel.funding.GrantKind;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Money;

/** The money of a case, one line per grant; equal sums of different funders stay apart. */
public record Grants(List<Grant> grants) {

    static final Grants EMPTY = new Grants(List.of());

    /** One grant. Granted is not paid. */
    public record Grant(
            String id,
            OrganisationId funder,
            OrganisationId recipient,
            Money amount,
            String object,
            GrantKind kind,
            Known dla,
            Dated when) {}

    Grants apply(RecordedEvent event) {
        return event.event() instanceof Granted e
                ? new Grants(Lists.and(
                        grants,
                        new Grant(
                                StreamId.slugOf(event.streamKey()),
                                e.funder(),
                                e.recipient(),
                                e.amount(),
                                e.object(),
                                e.kind(),
                                e.dla(),
                                Dated.of(event))))
                : this;
    }
}
