package org.filrouge.kernel.indicator;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** The code of an indicator that somebody defined. Those of the programme itself are F1, T1, E1…, which no such code can be. */
public record IndicatorId(String slug) implements StreamId {

    public static final String STREAM = "indicator";

    public IndicatorId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
