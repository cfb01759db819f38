package org.filrouge.kernel.merger;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One coming together of structures. */
public record MergerId(String slug) implements StreamId {

    public static final String STREAM = "merger";

    public MergerId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
