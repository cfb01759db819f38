package org.filrouge.kernel.erasure;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One request to erase the texts of some facts. */
public record TextErasureId(String slug) implements StreamId {

    public static final String STREAM = "text-erasure";

    public TextErasureId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
