package org.filrouge.kernel.commitment;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One promise. */
public record CommitmentId(String slug) implements StreamId {

    public static final String STREAM = "commitment";

    public CommitmentId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
