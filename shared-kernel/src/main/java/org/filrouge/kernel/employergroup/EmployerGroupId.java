package org.filrouge.kernel.employergroup;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One employer group. */
public record EmployerGroupId(String slug) implements StreamId {

    public static final String STREAM = "employer-group";

    public EmployerGroupId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
