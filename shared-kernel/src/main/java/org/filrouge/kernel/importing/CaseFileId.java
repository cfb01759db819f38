package org.filrouge.kernel.importing;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One imported case file. */
public record CaseFileId(String slug) implements StreamId {

    public static final String STREAM = "case-file";

    public CaseFileId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
