package org.filrouge.folds.funding;

import java.util.Set;
import org.filrouge.folds.Fold;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.funding.FundingAgreementId;

/** Answers: how far has this agreement come? */
public final class AgreementFold implements Fold<AgreementView> {

    @Override
    public String name() {
        return FundingAgreementId.STREAM;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<AgreementView> type() {
        return AgreementView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.event() instanceof FundingAgreementEvent ? Set.of(StreamId.slugOf(event.streamKey())) : Set.of();
    }

    @Override
    public AgreementView empty(String key) {
        return AgreementView.empty(key);
    }

    @Override
    public AgreementView apply(AgreementView view, RecordedEvent event) {
        return view.apply(event);
    }
}
