package org.filrouge.kernel.evaluation;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** The evaluation of one action. */
public record EvaluationId(String slug) implements StreamId {

    public static final String STREAM = "evaluation";

    public EvaluationId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
