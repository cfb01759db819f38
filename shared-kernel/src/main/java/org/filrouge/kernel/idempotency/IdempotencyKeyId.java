package org.filrouge.kernel.idempotency;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One key under which a caller repeats a request safely. Its name is a hash, never the key itself. */
public record IdempotencyKeyId(String slug) implements StreamId {

    public static final String STREAM = "idempotency-key";

    public IdempotencyKeyId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
