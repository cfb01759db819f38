package org.filrouge.kernel.observation;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One observed fact. */
public record ObservationId(String slug) implements StreamId {

    public static final String STREAM = "observation";

    public ObservationId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
