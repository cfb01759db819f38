package org.filrouge.folds.survival;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Whether groups last differently (log-rank test; Mantel 1966, Peto and Peto 1972). A small p says that chance alone would seldom set
 * them so far apart; it says nothing of the cause.
 *
 * @param chiSquare rounded to four decimals
 * @param degrees degrees of freedom: groups that were ever at risk of ending, less one
 * @param p the chance of such a distance or a larger one where groups do not differ, rounded to six decimals
 */
public record LogRank(BigDecimal chiSquare, int degrees, BigDecimal p) {

    /** The test of several groups; none where fewer than two were at risk while something ended. */
    public static Optional<LogRank> of(List<? extends Collection<Followed>> strata) {
        List<List<Followed>> groups = strata.stream().map(Followed::together).toList();
        List<? extends Collection<Followed>> exposed =
                groups.stream().filter(group -> wasAtRisk(group, groups)).toList();
        if (exposed.size() < 2) {
            return Optional.empty();
        }
        int degrees = exposed.size() - 1;
        double[] distance = new double[degrees];
        double[][] variance = new double[degrees][degrees];
        for (int month : endings(exposed)) {
            add(exposed, month, distance, variance);
        }
        double statistic = quadratic(distance, variance);
        return Double.isFinite(statistic)
                ? Optional.of(new LogRank(
                        BigDecimal.valueOf(statistic).setScale(4, RoundingMode.HALF_UP),
                        degrees,
                        BigDecimal.valueOf(ChiSquare.beyond(statistic, degrees)).setScale(6, RoundingMode.HALF_UP)))
                : Optional.empty();
    }

    private static boolean wasAtRisk(Collection<Followed> group, List<? extends Collection<Followed>> groups) {
        return endings(groups).stream().anyMatch(month -> atRisk(group, month) > 0);
    }

    private static TreeSet<Integer> endings(List<? extends Collection<Followed>> groups) {
        TreeSet<Integer> months = new TreeSet<>();
        groups.forEach(group -> group.stream().filter(Followed::ended).forEach(one -> months.add(one.months())));
        return months;
    }

    private static int atRisk(Collection<Followed> group, int month) {
        return group.stream()
                .filter(one -> one.months() >= month)
                .mapToInt(Followed::persons)
                .sum();
    }

    private static int ended(Collection<Followed> group, int month) {
        return group.stream()
                .filter(one -> one.ended() && one.months() == month)
                .mapToInt(Followed::persons)
                .sum();
    }

    private static void add(
            List<? extends Collection<Followed>> groups, int month, double[] distance, double[][] variance) {
        double all = groups.stream().mapToInt(group -> atRisk(group, month)).sum();
        double gone = groups.stream().mapToInt(group -> ended(group, month)).sum();
        double spread = all > 1 ? gone * (all - gone) / (all - 1) : 0;
        for (int i = 0; i < distance.length; i++) {
            double share = atRisk(groups.get(i), month) / all;
            distance[i] += ended(groups.get(i), month) - gone * share;
            for (int j = 0; j < distance.length; j++) {
                double other = atRisk(groups.get(j), month) / all;
                variance[i][j] += spread * share * ((i == j ? 1 : 0) - other);
            }
        }
    }

    /** d′ V⁻¹ d, by elimination; not finite where V cannot be inverted. */
    private static double quadratic(double[] d, double[][] v) {
        double sum = 0;
        for (int pivot = 0; pivot < d.length; pivot++) {
            if (v[pivot][pivot] < 1e-12) {
                return Double.NaN;
            }
            sum += d[pivot] * d[pivot] / v[pivot][pivot];
            for (int row = pivot + 1; row < d.length; row++) {
                double factor = v[row][pivot] / v[pivot][pivot];
                d[row] -= factor * d[pivot];
                for (int column = pivot; column < d.length; column++) {
                    v[row][column] -= factor * v[pivot][column];
                }
            }
        }
        return sum;
    }
}
