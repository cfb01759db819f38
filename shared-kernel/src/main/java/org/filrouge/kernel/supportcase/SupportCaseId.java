package org.filrouge.kernel.supportcase;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** A support case: the thread that ties decisions, missions, money and outcomes of one support together. */
public record SupportCaseId(String slug) implements StreamId {

    public static final String STREAM = "support-case";

    public SupportCaseId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
