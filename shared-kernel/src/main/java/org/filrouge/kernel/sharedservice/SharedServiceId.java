package org.filrouge.kernel.sharedservice;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One service that structures run in common. */
public record SharedServiceId(String slug) implements StreamId {

    public static final String STREAM = "shared-service";

    public SharedServiceId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
