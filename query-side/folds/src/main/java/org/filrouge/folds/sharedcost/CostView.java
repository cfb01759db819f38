package org.filrouge.folds.sharedcost;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.sharedcost.Share;
import org.filrouge.kernel.sharedcost.SharedCostEvent;
import org.filrouge.kernel.sharedcost.SharedCostEvent.Declared;
import org.filrouge.kernel.sharedcost.SharedCostEvent.Split;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A shared cost and who bears what of it, as it was stored.
 *
 * @param amount euros; null while the cost is not declared
 * @param uncovered euros on the basis of the cost that no share covers; UNKNOWN as soon as the cost or a share is
 */
public record CostView(
        String id,
        @Nullable String object,
        @Nullable Money amount,
        List<OrganisationId> beneficiaries,
        @Nullable Dated declared,
        List<Share> shares,
        @Nullable Dated split,
        Measure uncovered) {

    public static CostView empty(String id) {
        return new CostView(id, null, null, List.of(), null, List.of(), null, Measure.UNKNOWN);
    }

    public CostView apply(RecordedEvent event) {
        if (!(event.event() instanceof SharedCostEvent told)) {
            return this;
        }
        return switch (told) {
            case Declared e -> of(e.object(), e.amount(), e.beneficiaries(), Dated.of(event), shares, split);
            case Split e -> of(object, amount, beneficiaries, declared, e.shares(), Dated.of(event));
        };
    }

    private CostView of(
            @Nullable String what,
            @Nullable Money cost,
            List<OrganisationId> whom,
            @Nullable Dated since,
            List<Share> parts,
            @Nullable Dated divided) {
        return new CostView(id, what, cost, whom, since, parts, divided, uncovered(cost, parts, divided));
    }

    private static Measure uncovered(@Nullable Money cost, List<Share> parts, @Nullable Dated divided) {
        Measure left = cost == null ? Measure.UNKNOWN : cost.amount();
        if (divided == null || divided.status() != FactStatus.ACTUAL) {
            return left;
        }
        for (Share part : parts) {
            Money sum = part.amount();
            boolean comparable = cost != null && sum != null && sum.basis() == cost.basis();
            left = comparable ? left.minus(sum.amount()) : Measure.UNKNOWN;
        }
        return left;
    }
}
