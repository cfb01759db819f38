package org.filrouge.kernel.organisation;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** A body of any kind: beneficiary structure, funder, network, provider, operator. Roles are not part of it. */
public record OrganisationId(String slug) implements StreamId {

    public static final String STREAM = "organisation";

    public OrganisationId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
