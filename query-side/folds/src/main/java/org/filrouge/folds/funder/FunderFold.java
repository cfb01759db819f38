package org.filrouge.folds.funder;

import java.util.Set;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Fold;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;

/** Answers: what did this funder grant, to whom, for what? */
public final class FunderFold implements Fold<FunderView> {

    @Override
    public String name() {
        return "funder";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<FunderView> type() {
        return FunderView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.event() instanceof Granted e ? Set.of(e.funder().slug()) : Set.of();
    }

    @Override
    public FunderView empty(String key) {
        return FunderView.empty(key);
    }

    @Override
    public FunderView apply(FunderView view, RecordedEvent event) {
        if (!(event.event() instanceof Granted e)) {
            return view;
        }
        FunderView.Grant grant = new FunderView.Grant(
                StreamId.slugOf(event.streamKey()),
                e.recipient(),
                e.amount(),
                e.object(),
                e.kind(),
                e.dla(),
                event.envelope().caseId() == null
                        ? null
                        : event.envelope().caseId().slug(),
                Dated.of(event));
        return FunderView.of(view.id(), Lists.and(view.grants(), grant));
    }
}
