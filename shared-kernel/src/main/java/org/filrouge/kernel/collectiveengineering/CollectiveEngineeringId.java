package org.filrouge.kernel.collectiveengineering;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One collective action of support. */
public record CollectiveEngineeringId(String slug) implements StreamId {

    public static final String STREAM = "collective-engineering";

    public CollectiveEngineeringId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
