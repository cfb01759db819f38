package org.filrouge.kernel.supportrequest;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One request for support. */
public record SupportRequestId(String slug) implements StreamId {

    public static final String STREAM = "support-request";

    public SupportRequestId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
