package org.filrouge.kernel.access;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** Who signs in, by a pseudonym: the log never holds a name. Which person it stands for is kept beside the log. */
public record AccountId(String slug) implements StreamId {

    public static final String STREAM = "account";

    public AccountId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
