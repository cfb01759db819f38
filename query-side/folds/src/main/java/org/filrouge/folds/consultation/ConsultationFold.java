package org.filrouge.folds.consultation;

import java.util.List;
import java.util.Set;
import org.filrouge.folds.Fold;
import org.filrouge.folds.Lists;
import org.filrouge.folds.consultation.ConsultationView.Reading;
import org.filrouge.kernel.consultation.ConsultationEvent.Recorded;
import org.filrouge.kernel.consultation.ConsultationId;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;

/** Answers: what did this account read on this day? */
public final class ConsultationFold implements Fold<ConsultationView> {

    @Override
    public String name() {
        return ConsultationId.STREAM;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ConsultationView> type() {
        return ConsultationView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.event() instanceof Recorded ? Set.of(StreamId.slugOf(event.streamKey())) : Set.of();
    }

    @Override
    public ConsultationView empty(String key) {
        return new ConsultationView(key, List.of());
    }

    @Override
    public ConsultationView apply(ConsultationView view, RecordedEvent event) {
        return event.event() instanceof Recorded e && event.envelope().isActual()
                ? new ConsultationView(view.id(), Lists.and(view.readings(), reading(e, event)))
                : view;
    }

    private static Reading reading(Recorded e, RecordedEvent event) {
        return new Reading(
                event.envelope().recordedBy(),
                event.envelope().effective(),
                e.kind(),
                e.door(),
                e.keys(),
                e.count(),
                e.purpose(),
                event.id(),
                event.position(),
                event.recorded());
    }
}
