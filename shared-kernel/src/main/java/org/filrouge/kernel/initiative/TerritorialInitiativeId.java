package org.filrouge.kernel.initiative;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One approach in one area. */
public record TerritorialInitiativeId(String slug) implements StreamId {

    public static final String STREAM = "territorial-initiative";

    public TerritorialInitiativeId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
