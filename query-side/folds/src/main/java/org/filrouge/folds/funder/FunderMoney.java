package org.filrouge.folds.funder;

import java.util.List;
import org.filrouge.folds.funding.AgreementView;
import org.filrouge.folds.funding.Equity;
import org.filrouge.folds.funding.InKind;
import org.filrouge.folds.funding.Stages;
import org.filrouge.folds.funding.Total;
import org.filrouge.folds.sharedcost.CostView;

/**
 * All of one body's money, from what it granted to what was accounted for.
 *
 * @param totals the grants by tax basis
 * @param stages every stage by tax basis, over the agreements whose funder it is
 * @param equity stakes in companies: in no total
 * @param inKind premises and staff: in no total
 * @param costs the shared costs that its agreements serve, with everybody's shares
 */
public record FunderMoney(
        String id,
        List<FunderView.Grant> grants,
        List<Total> totals,
        Stages stages,
        List<AgreementView> agreements,
        List<Equity> equity,
        List<InKind> inKind,
        List<CostView> costs) {

    /** Puts together what the views of the funder, of its agreements and of their costs say. */
    public static FunderMoney of(FunderView funder, List<AgreementView> agreements, List<CostView> costs) {
        List<AgreementView> own = agreements.stream()
                .filter(agreement -> isOf(funder.id(), agreement))
                .toList();
        return new FunderMoney(
                funder.id(),
                funder.grants(),
                funder.totals(),
                Stages.of(own),
                agreements,
                funder.equity(),
                funder.inKind(),
                costs);
    }

    /** Of a body of which no funding is known. */
    public static FunderMoney none(String id) {
        return of(FunderView.empty(id), List.of(), List.of());
    }

    private static boolean isOf(String funder, AgreementView agreement) {
        return agreement.funder() != null && agreement.funder().slug().equals(funder);
    }
}
