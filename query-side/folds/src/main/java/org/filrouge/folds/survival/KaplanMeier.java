package org.filrouge.folds.survival;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The product-limit estimate of Kaplan and Meier (1958): at each month in which something ended, the share left is what was left before,
 * times those that did not end over those at risk. What is censored in a month is at risk in it. Shares are exact fractions; the
 * standard error (Greenwood 1926) and the 95 % band on the scale log(−log S) (Kalbfleisch and Prentice) are rounded at the last step.
 */
public final class KaplanMeier {

    static final int DECIMALS = 4;
    static final BigDecimal EVERYTHING = BigDecimal.ONE.setScale(DECIMALS);

    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private KaplanMeier() {}

    /** How many ended, and how many were last seen, in one month. */
    private static final class Month {
        private int ended;
        private int censored;
    }

    /** The curve of a group, in whatever order its subjects are given. */
    public static Curve of(Collection<Followed> subjects) {
        List<Followed> group = Followed.together(subjects);
        TreeMap<Integer, Month> months = months(group);
        List<Step> steps = new ArrayList<>();
        int atRisk = group.stream().mapToInt(Followed::persons).sum();
        Fraction survival = Fraction.ONE;
        @Nullable Fraction variance = Fraction.ZERO;
        for (int month : months.keySet()) {
            Month seen = months.get(month);
            int left = atRisk - seen.ended;
            survival = survival.times(Fraction.of(left, atRisk));
            variance =
                    variance == null || left == 0 ? null : variance.plus(Fraction.of(seen.ended, (long) atRisk * left));
            steps.add(step(month, atRisk, seen, survival, variance, Precision.at(group, month)));
            atRisk = left - seen.censored;
        }
        return new Curve(
                group.stream().mapToInt(Followed::persons).sum(),
                months.values().stream().mapToInt(month -> month.ended).sum(),
                months.values().stream().mapToInt(month -> month.censored).sum(),
                List.copyOf(steps),
                median(steps));
    }

    /** The exact share left after so many months. */
    static Fraction survival(Collection<Followed> group, int until) {
        int atRisk = group.stream().mapToInt(Followed::persons).sum();
        Fraction survival = Fraction.ONE;
        for (Month seen : months(group).headMap(until, true).values()) {
            survival = survival.times(Fraction.of(atRisk - seen.ended, atRisk));
            atRisk -= seen.ended + seen.censored;
        }
        return survival;
    }

    private static TreeMap<Integer, Month> months(Collection<Followed> group) {
        TreeMap<Integer, Month> months = new TreeMap<>();
        for (Followed one : group) {
            Month month = months.computeIfAbsent(one.months(), none -> new Month());
            if (one.ended()) {
                month.ended += one.persons();
            } else {
                month.censored += one.persons();
            }
        }
        return months;
    }

    private static Step step(
            int month, int atRisk, Month seen, Fraction survival, @Nullable Fraction variance, Range range) {
        double share = survival.approximately();
        double spread = variance == null ? Double.NaN : Math.sqrt(variance.approximately());
        boolean banded = variance != null && !variance.isZero();
        double reach = Math.exp(Z * spread / Math.abs(Math.log(share)));
        return new Step(
                month,
                atRisk,
                seen.ended,
                seen.censored,
                survival.rounded(DECIMALS),
                variance == null ? null : rounded(share * spread),
                banded ? rounded(Math.pow(share, reach)) : null,
                banded ? rounded(Math.pow(share, 1 / reach)) : null,
                range);
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static Median median(List<Step> steps) {
        return new Median(first(steps, Step::survival), first(steps, Step::lower), first(steps, Step::upper));
    }

    private static @Nullable Integer first(List<Step> steps, Function<Step, @Nullable BigDecimal> share) {
        return steps.stream()
                .filter(step -> share.apply(step) != null && share.apply(step).compareTo(HALF) <= 0)
                .map(Step::months)
                .findFirst()
                .orElse(null);
    }
}
