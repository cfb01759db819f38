package org.filrouge.kernel.pooling;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One project to share means between structures. */
public record PoolingProjectId(String slug) implements StreamId {

    public static final String STREAM = "pooling-project";

    public PoolingProjectId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
