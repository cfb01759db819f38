package org.filrouge.folds.funding;

import java.util.Arrays;
import java.util.List;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.TaxBasis;

/**
 * Sums on one tax basis. Two bases are never added up; what is planned or probable goes into no total.
 *
 * @param known the exact sum of the amounts that are told, in euros
 * @param unknown how many sums have no told amount
 * @param events the events it is made of
 */
public record Total(TaxBasis basis, Measure known, int unknown, List<String> events) {

    /** One total per basis on which something has happened. */
    public static List<Total> of(List<Sum> sums) {
        return Arrays.stream(TaxBasis.values())
                .map(basis -> on(
                        basis,
                        sums.stream()
                                .filter(sum -> sum.when().status() == FactStatus.ACTUAL)
                                .filter(sum -> sum.amount().basis() == basis)
                                .toList()))
                .filter(total -> !total.events().isEmpty())
                .toList();
    }

    private static Total on(TaxBasis basis, List<Sum> sums) {
        List<Measure> told = sums.stream()
                .map(sum -> sum.amount().amount())
                .filter(Measure::isKnown)
                .toList();
        return new Total(
                basis,
                told.stream().reduce(Measure.of(0), Measure::plus),
                sums.size() - told.size(),
                sums.stream().map(sum -> sum.when().event()).toList());
    }
}
