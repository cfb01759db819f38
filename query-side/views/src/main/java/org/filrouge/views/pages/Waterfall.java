package org.filrouge.views.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number, what changed it and what it came to, as bars under each other, each beginning where the one above it ends. It is drawn
 * without colour telling anything: every bar has its words and its sign.
 *
 * @param height of the drawing, in its own units
 * @param zero where nought lies
 */
record Waterfall(int width, int height, double zero, List<Bar> bars) {

    private static final int WIDTH = 400;
    private static final int MARGIN = 8;
    private static final int ROW = 46;
    private static final int TEXT = 16;
    private static final int GAP = 6;
    private static final int BAR = 18;
    private static final double THINNEST = 1.5;

    /**
     * One bar.
     *
     * @param label what it stands for
     * @param said its number, with its sign where it is a change
     * @param kind {@code total}, {@code more} or {@code less}
     * @param end where it ends and the next begins
     */
    record Bar(String label, String said, String kind, double x, int y, double width, double end, int text) {

        /** How high every bar is. */
        public int height() {
            return BAR;
        }

        /** Where the line to the next bar ends. */
        public int next() {
            return y + ROW;
        }
    }

    /**
     * One number to draw.
     *
     * @param change what it adds; null for a total
     * @param total what it comes to
     */
    record Step(String label, String said, @Nullable BigDecimal change, BigDecimal total) {}

    static Waterfall of(List<Step> steps) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (Step step : steps) {
            least = least.min(step.total());
            most = most.max(step.total());
        }
        BigDecimal span = most.subtract(least).signum() == 0 ? BigDecimal.ONE : most.subtract(least);
        Scale scale = new Scale(least, span);
        List<Bar> bars = new ArrayList<>();
        for (Step step : steps) {
            bars.add(bar(step, bars.size(), scale));
        }
        return new Waterfall(WIDTH, steps.size() * ROW + MARGIN, scale.at(BigDecimal.ZERO), bars);
    }

    private record Scale(BigDecimal least, BigDecimal span) {

        double at(BigDecimal number) {
            return MARGIN
                    + number.subtract(least)
                            .multiply(BigDecimal.valueOf(WIDTH - 2L * MARGIN))
                            .divide(span, 1, RoundingMode.HALF_UP)
                            .doubleValue();
        }
    }

    private static Bar bar(Step step, int row, Scale scale) {
        BigDecimal change = step.change();
        double end = scale.at(step.total());
        double start = scale.at(change == null ? BigDecimal.ZERO : step.total().subtract(change));
        String kind = change == null ? "total" : change.signum() < 0 ? "less" : "more";
        return new Bar(
                step.label(),
                step.said(),
                kind,
                Math.min(start, end),
                row * ROW + TEXT + GAP,
                Math.max(Math.abs(end - start), THINNEST),
                end,
                row * ROW + TEXT);
    }
}
