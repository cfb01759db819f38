package org.filrouge.decisions.sharedcost;

import static org.filrouge.kernel.sharedcost.SharedCostRefusal.*;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.filrouge.decisions.Names;
import org.filrouge.decisions.Ruling;
import org.filrouge.kernel.funding.FundingAgreementId;
import org.filrouge.kernel.sharedcost.Share;
import org.filrouge.kernel.sharedcost.SharedCostEvent;
import org.filrouge.kernel.sharedcost.SharedCostEvent.Split;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/** A split as it is proposed, beside the cost it splits. */
final class Splitting {

    private static final Measure ZERO = Measure.of(0);

    private final List<Share> shares;
    private final @Nullable Money cost;
    private final boolean byWeights;

    Splitting(Split split, @Nullable Money cost) {
        this.shares = split.shares();
        this.cost = cost;
        this.byWeights = shares.stream().anyMatch(share -> share.weight().isKnown());
    }

    Ruling<SharedCostEvent> ruling(boolean alreadySplit) {
        Ruling<SharedCostEvent> ruling = Ruling.<SharedCostEvent>of(new Split(workedOut()))
                .refuseIf(cost == null, NOT_DECLARED)
                .refuseIf(alreadySplit, ALREADY_SPLIT)
                .refuseIf(shares.isEmpty(), NO_SHARE);
        Set<?> agreements = twice(Share::agreement);
        Set<?> funders = twice(Share::funder);
        return sums(faults(
                        ruling.refuseIf(!agreements.isEmpty(), AGREEMENT_TWICE, "agreements", Names.listed(agreements))
                                .refuseIf(!funders.isEmpty(), FUNDER_TWICE, "funders", Names.listed(funders))))
                .warnIf(byWeights && cost != null && !cost.amount().isKnown(), COST_UNKNOWN);
    }

    private Ruling<SharedCostEvent> faults(Ruling<SharedCostEvent> ruling) {
        Set<FundingAgreementId> mixed =
                those(share -> byWeights && (!share.weight().isKnown() || share.amount() != null));
        Set<FundingAgreementId> nothing = those(share -> notPositive(share.weight())
                || (share.amount() != null && !share.amount().mayBePositive()));
        Set<FundingAgreementId> otherwise = those(this::isOnAnotherBasis);
        return ruling.refuseIf(!mixed.isEmpty(), SHARES_MIXED, "agreements", Names.listed(mixed))
                .refuseIf(!nothing.isEmpty(), SHARE_NOT_POSITIVE, "agreements", Names.listed(nothing))
                .refuseIf(
                        !otherwise.isEmpty(),
                        BASIS_DIFFERS,
                        "basis",
                        cost == null ? null : cost.basis(),
                        "agreements",
                        Names.listed(otherwise));
    }

    /** The told shares beside the cost: more than the cost is refused, less is shown. */
    private Ruling<SharedCostEvent> sums(Ruling<SharedCostEvent> ruling) {
        if (cost == null || byWeights) {
            return ruling;
        }
        Measure whole = cost.amount();
        Measure told = ZERO;
        boolean all = true;
        for (Share share : shares) {
            Money sum = share.amount();
            boolean adds = sum != null && sum.amount().isKnown() && !isOnAnotherBasis(share);
            told = adds ? told.plus(sum.amount()) : told;
            all &= adds;
        }
        return ruling.refuseIf(
                        told.certainlyAbove(whole),
                        DOUBLE_FUNDING,
                        "shares",
                        told,
                        "cost",
                        whole,
                        "gap",
                        told.minus(whole),
                        "basis",
                        cost.basis())
                .warnIf(
                        all && whole.certainlyAbove(told),
                        NOT_COVERED,
                        "gap",
                        whole.minus(told),
                        "cost",
                        whole,
                        "basis",
                        cost.basis());
    }

    /** The shares with the euros that their weights give; as proposed where nothing can be worked out. */
    private List<Share> workedOut() {
        BigDecimal sum = cost == null ? null : cost.amount().number();
        Map<String, BigDecimal> weights = new HashMap<>();
        for (Share share : shares) {
            BigDecimal weight = share.weight().number();
            if (weight == null || weight.signum() <= 0 || share.amount() != null) {
                return shares;
            }
            weights.put(share.agreement().slug(), weight);
        }
        if (sum == null || sum.signum() <= 0 || weights.isEmpty() || weights.size() < shares.size()) {
            return shares;
        }
        Map<String, BigDecimal> euros = LargestRemainder.split(sum, weights);
        return shares.stream()
                .map(share -> share.of(
                        new Money(Measure.of(euros.get(share.agreement().slug())), cost.basis())))
                .toList();
    }

    private boolean isOnAnotherBasis(Share share) {
        Money sum = share.amount();
        return cost != null
                && sum != null
                && cost.amount().isKnown()
                && sum.amount().isKnown()
                && sum.basis() != cost.basis();
    }

    private static boolean notPositive(Measure measure) {
        return measure.isKnown() && !measure.certainlyAbove(ZERO);
    }

    private Set<FundingAgreementId> those(Predicate<Share> faulty) {
        return shares.stream().filter(faulty).map(Share::agreement).collect(Collectors.toSet());
    }

    private Set<Object> twice(Function<Share, Object> name) {
        Set<Object> once = new HashSet<>();
        return shares.stream().map(name).filter(one -> !once.add(one)).collect(Collectors.toSet());
    }
}
