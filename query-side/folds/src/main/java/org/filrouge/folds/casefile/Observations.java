package org.filrouge.folds.casefile;

import java.util.List;
import java.util.Map;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.observation.ObservationEvent;

/** What was seen and reported in a case: needs, injunctions, workforce, points to watch and the rest of the vocabulary. */
public record Observations(List<Observed> observed) {

    static final Observations EMPTY = new Observations(List.of());

    /**
     * One observed fact.
     *
     * @param kind a code of the vocabulary
     * @param values what is told of it
     */
    public record Observed(String kind, Map<String, Object> values, Dated when) {}

    Observations apply(RecordedEvent event) {
        return event.event() instanceof ObservationEvent.Recorded e
                ? new Observations(Lists.and(observed, new Observed(e.kind(), e.values(), Dated.of(event))))
                : this;
    }
}
