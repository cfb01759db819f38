package org.filrouge.kernel.mission;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One mission: work delivered under one specification. */
public record MissionId(String slug) implements StreamId {

    public static final String STREAM = "mission";

    public MissionId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
