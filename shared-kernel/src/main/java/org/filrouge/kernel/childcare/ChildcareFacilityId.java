package org.filrouge.kernel.childcare;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One facility, whoever operates it. */
public record ChildcareFacilityId(String slug) implements StreamId {

    public static final String STREAM = "childcare-facility";

    public ChildcareFacilityId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
