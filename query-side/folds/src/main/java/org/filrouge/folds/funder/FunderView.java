package org.filrouge.folds.funder;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.funding.Equity;
import org.filrouge.folds.funding.InKind;
import org.filrouge.folds.funding.Sum;
import org.filrouge.folds.funding.Total;
import org.filrouge.kernel.funding.GrantKind;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one funder granted and contributed, as the events that name it say.
 *
 * @param id the organisation that funds
 * @param totals what is known of grants in euros, one line per tax basis, never added up across bases; planned grants stand apart
 * @param agreements the agreements in which it has a part, by their names
 * @param equity stakes in companies: in no total
 * @param inKind premises and staff: in no total
 */
public record FunderView(
        String id,
        List<Grant> grants,
        List<Total> totals,
        List<String> agreements,
        List<Equity> equity,
        List<InKind> inKind) {

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

    static FunderView empty(String id) {
        return new FunderView(id, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    FunderView granting(List<Grant> all) {
        List<Sum> sums = all.stream()
                .map(grant -> new Sum(grant.amount(), grant.object(), grant.when()))
                .toList();
        return new FunderView(id, all, Total.of(sums), agreements, equity, inKind);
    }

    FunderView in(List<String> all) {
        return new FunderView(id, grants, totals, all, equity, inKind);
    }

    FunderView contributing(List<Equity> stakes, List<InKind> means) {
        return new FunderView(id, grants, totals, agreements, stakes, means);
    }
}
