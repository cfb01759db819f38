package org.filrouge.kernel.diagnosis;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One diagnosis of a structure, or of several together. */
public record DiagnosisId(String slug) implements StreamId {

    public static final String STREAM = "diagnosis";

    public DiagnosisId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
