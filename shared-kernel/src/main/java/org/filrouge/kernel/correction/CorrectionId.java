package org.filrouge.kernel.correction;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** The name of the family of corrections. They stand in the streams they correct, so no stream is ever of this kind. */
public record CorrectionId(String slug) implements StreamId {

    public static final String STREAM = "correction";

    public CorrectionId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
