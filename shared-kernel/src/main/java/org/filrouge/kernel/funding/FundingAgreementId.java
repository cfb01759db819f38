package org.filrouge.kernel.funding;

import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.value.Slug;

/** One agreement by which one funder supports one recipient. */
public record FundingAgreementId(String slug) implements StreamId {

    public static final String STREAM = "funding-agreement";

    public FundingAgreementId {
        Slug.check(slug);
    }

    @Override
    public String stream() {
        return STREAM;
    }
}
