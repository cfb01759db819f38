package org.filrouge.folds.survival;

/**
 * The upper tail of the χ² distribution for a whole number of degrees of freedom, by its recurrence in steps of two degrees
 * (Abramowitz and Stegun 26.4.4 and 26.4.5).
 */
final class ChiSquare {

    /** Where the series of the error function is left for its continued fraction. */
    private static final double NEAR = 2;

    private ChiSquare() {}

    /** The chance that a χ² variable lies beyond a value. */
    static double beyond(double value, int degrees) {
        if (value <= 0) {
            return 1;
        }
        double half = value / 2;
        boolean odd = degrees % 2 == 1;
        double tail = odd ? erfc(Math.sqrt(half)) : Math.exp(-half);
        double term = odd ? 2 * Math.sqrt(half / Math.PI) * Math.exp(-half) : half * Math.exp(-half);
        for (int reached = odd ? 1 : 2; reached < degrees; reached += 2) {
            tail += term;
            term *= half / (reached / 2.0 + 1);
        }
        return Math.min(1, tail);
    }

    /** The complement of the error function for numbers above zero. */
    private static double erfc(double x) {
        if (x < NEAR) {
            double term = x;
            double sum = x;
            for (int n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
                term *= -x * x / n;
                sum += term / (2 * n + 1);
            }
            return 1 - 2 / Math.sqrt(Math.PI) * sum;
        }
        double fraction = 0;
        for (int n = 100; n > 0; n--) {
            fraction = n / 2.0 / (x + fraction);
        }
        return Math.exp(-x * x) / (Math.sqrt(Math.PI) * (x + fraction));
    }
}
