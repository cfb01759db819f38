package org.filrouge.kernel.providerselection;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One specification and the choice of a provider for it. */
public record ProviderSelectionId(String slug) implements StreamId {

    public static final String STREAM = "provider-selection";

    public ProviderSelectionId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
