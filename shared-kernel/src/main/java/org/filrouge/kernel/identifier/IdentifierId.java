package org.filrouge.kernel.identifier;

import java.util.Locale;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.organisation.Identifier;
import org.filrouge.kernel.value.Slug;

/** One number of one register, such as {@code siret-38047555800058}. */
public record IdentifierId(String slug) implements StreamId {

    public static final String STREAM = "identifier";

    public IdentifierId {
        Slug.check(slug);
    }

    /** The number as a key; only a valid number has one. */
    public static IdentifierId of(Identifier identifier) {
        return new IdentifierId((identifier.scheme() + "-" + identifier.value()).toLowerCase(Locale.ROOT));
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
