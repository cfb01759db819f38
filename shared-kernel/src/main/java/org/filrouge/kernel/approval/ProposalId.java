package org.filrouge.kernel.approval;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One decision that waits, or waited, for a second person. */
public record ProposalId(String slug) implements StreamId {

    public static final String STREAM = "proposal";

    public ProposalId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
