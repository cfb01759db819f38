package org.filrouge.folds.funder;

import java.util.Arrays;
import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.funding.GrantKind;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;

/**
 * One funder's money.
 *
 * @param id the organisation that funds
 * @param totals what is known in euros, one line per tax basis, never added up across bases; planned grants stand apart
 */
public record FunderView(String id, List<Grant> grants, List<Total> totals) {

    /** One grant. Granted is not paid. */
    public record Grant(
            String id,
            OrganisationId recipient,
            Money amount,
            String object,
            GrantKind kind,
            Known dla,
            @Nullable String caseId,
            Dated when) {}

    /**
     * Sums on one tax basis.
     *
     * @param known the exact sum of the amounts that are told, in euros
     * @param unknown how many grants have no told amount
     * @param events the events it is made of
     */
    public record Total(TaxBasis basis, Measure known, int unknown, List<String> events) {}

    static FunderView empty(String id) {
        return new FunderView(id, List.of(), List.of());
    }

    static FunderView of(String id, List<Grant> grants) {
        List<Total> totals = Arrays.stream(TaxBasis.values())
                .map(basis -> total(
                        basis,
                        grants.stream()
                                .filter(grant -> grant.when().status() == FactStatus.ACTUAL)
                                .filter(grant -> grant.amount().basis() == basis)
                                .toList()))
                .filter(total -> !total.events().isEmpty())
                .toList();
        return new FunderView(id, grants, totals);
    }

    private static Total total(TaxBasis basis, List<Grant> grants) {
        Measure known = grants.stream()
                .map(grant -> grant.amount().amount())
                .filter(Measure::isKnown)
                .reduce(Measure.of(0), Measure::plus);
        int unknown = (int) grants.stream()
                .filter(grant -> !grant.amount().amount().isKnown())
                .count();
        return new Total(
                basis,
                known,
                unknown,
                grants.stream().map(grant -> grant.when().event()).toList());
    }
}
