package org.filrouge.decisions.sharedcost;

import static org.filrouge.kernel.sharedcost.SharedCostRefusal.*;

import java.util.List;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Elsewhere;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.sharedcost.SharedCost.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.funding.FundingAgreementEvent.Allocated;
import org.filrouge.kernel.sharedcost.Share;
import org.filrouge.kernel.sharedcost.SharedCostEvent;
import org.filrouge.kernel.sharedcost.SharedCostEvent.Declared;
import org.filrouge.kernel.sharedcost.SharedCostEvent.Split;
import org.filrouge.kernel.sharedcost.SharedCostId;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;

/** The rules of a shared cost: split once, exact to the cent, never funded twice. */
public final class SharedCost implements Decider<SharedCostEvent, State> {

    /**
     * What the rules remember.
     *
     * @param cost euros; null while the cost is not declared
     */
    public record State(@Nullable Money cost, boolean split) {}

    @Override
    public State initial() {
        return new State(null, false);
    }

    @Override
    public Ruling<SharedCostEvent> decide(SharedCostEvent proposed, Envelope told, State state) {
        return switch (proposed) {
            case Declared e ->
                Ruling.<SharedCostEvent>of(e)
                        .refuseIf(state.cost() != null, ALREADY_DECLARED)
                        .refuseIf(!e.amount().mayBePositive(), AMOUNT_NOT_POSITIVE);
            case Split e -> new Splitting(e, state.cost()).ruling(state.split());
        };
    }

    /** Each share uses up a part of its agreement. */
    @Override
    public List<Elsewhere> elsewhere(String slug, SharedCostEvent recorded, State state) {
        return switch (recorded) {
            case Declared e -> List.of();
            case Split e ->
                e.shares().stream()
                        .map(share -> new Elsewhere(
                                share.agreement(),
                                new Allocated(new SharedCostId(slug), share.funder(), sum(share, state))))
                        .toList();
        };
    }

    private static Money sum(Share share, State state) {
        Money told = share.amount();
        Money cost = state.cost();
        return told != null ? told : Money.unknown(cost == null ? TaxBasis.NOT_STATED : cost.basis());
    }

    @Override
    public State happened(State state, SharedCostEvent event, Envelope told) {
        return switch (event) {
            case Declared e -> new State(e.amount(), state.split());
            case Split e -> new State(state.cost(), true);
        };
    }
}
