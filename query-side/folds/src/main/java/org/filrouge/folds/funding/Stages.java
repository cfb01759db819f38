package org.filrouge.folds.funding;

import java.util.List;
import java.util.function.Function;

/** How far money has come: each stage for itself, one line per tax basis. */
public record Stages(
        List<Total> requested,
        List<Total> granted,
        List<Total> increased,
        List<Total> signed,
        List<Total> paid,
        List<Total> justified) {

    /** The stages of several agreements together. */
    public static Stages of(List<AgreementView> agreements) {
        return new Stages(
                totals(agreements, AgreementView::requested),
                totals(agreements, AgreementView::granted),
                totals(agreements, AgreementView::increased),
                totals(agreements, AgreementView::signed),
                totals(agreements, AgreementView::paid),
                totals(agreements, AgreementView::justified));
    }

    private static List<Total> totals(List<AgreementView> agreements, Function<AgreementView, List<Sum>> stage) {
        return Total.of(agreements.stream().map(stage).flatMap(List::stream).toList());
    }
}
