package org.filrouge.kernel.supportplan;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One support plan, for a structure or a sector. */
public record SupportPlanId(String slug) implements StreamId {

    public static final String STREAM = "support-plan";

    public SupportPlanId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
