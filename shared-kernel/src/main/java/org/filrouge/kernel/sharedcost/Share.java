package org.filrouge.kernel.sharedcost;

import org.filrouge.kernel.funding.FundingAgreementId;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one funder bears of a cost, under one of its agreements.
 *
 * @param funder the agreement's own funder
 * @param weight by how much this share counts beside the others; UNKNOWN when the share itself is told
 * @param amount euros on the tax basis of the cost; left out of a split by weights, where it is worked out
 */
public record Share(FundingAgreementId agreement, OrganisationId funder, Measure weight, @Nullable Money amount) {

    /** The same, of that sum. */
    public Share of(Money sum) {
        return new Share(agreement, funder, weight, sum);
    }
}
