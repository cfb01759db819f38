package org.filrouge.kernel.sharedcost;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Money;

/** One cost that several funders pay together. What each bears is stored, not worked out again. */
@StreamFamily(
        stream = SharedCostId.STREAM,
        id = SharedCostId.class,
        refusals = SharedCostRefusal.class,
        fr = "Coût partagé",
        en = "Shared cost")
public sealed interface SharedCostEvent extends DomainEvent {

    /**
     * There is a cost that several funders are to share.
     *
     * @param amount euros; may be unknown
     * @param beneficiaries whom it serves; empty when nobody says
     */
    @EventType(
            name = "shared-cost.declared",
            command = "declare-shared-cost",
            opens = true,
            fr = "Coût partagé déclaré",
            en = "Shared cost declared")
    record Declared(@FreeText String object, Money amount, List<OrganisationId> beneficiaries)
            implements SharedCostEvent {}

    /**
     * The cost is split among funding agreements, by weights or by told shares. By weights, the shares make up the cost to the
     * cent, by largest remainder.
     *
     * @param shares one per funder
     */
    @EventType(
            name = "shared-cost.split",
            command = "split-shared-cost",
            fr = "Coût réparti entre financeurs",
            en = "Cost split among funders")
    record Split(List<Share> shares) implements SharedCostEvent {}
}
