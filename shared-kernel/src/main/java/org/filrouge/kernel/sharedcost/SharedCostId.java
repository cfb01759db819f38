package org.filrouge.kernel.sharedcost;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One cost that several funders share. */
public record SharedCostId(String slug) implements StreamId {

    public static final String STREAM = "shared-cost";

    public SharedCostId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
