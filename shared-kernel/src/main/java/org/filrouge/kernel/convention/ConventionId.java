package org.filrouge.kernel.convention;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One convention between an authority and a structure. */
public record ConventionId(String slug) implements StreamId {

    public static final String STREAM = "convention";

    public ConventionId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
