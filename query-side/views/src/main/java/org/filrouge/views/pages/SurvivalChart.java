package org.filrouge.views.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filrouge.folds.survival.Curve;
import org.filrouge.folds.survival.Step;
import org.jspecify.annotations.Nullable;

/**
 * A step curve as a drawing: where its lines, marks and labels go. The table beneath it says the same.
 *
 * @param curve the path of the share
 * @param band the path round the 95 % band; empty where there is none
 * @param marks where something was last seen without having ended
 * @param months the labels under the axis, with the numbers at risk
 * @param shares the labels beside it
 */
record SurvivalChart(String curve, String band, List<Mark> marks, List<Label> months, List<Label> shares) {

    private static final int LEFT = 60;
    private static final int RIGHT = 620;
    private static final int TOP = 15;
    private static final int BOTTOM = 215;
    private static final int MOST_LABELS = 10;
    private static final int[] STEPS = {3, 6, 12, 24, 60, 120};

    /** A short line across the curve. */
    record Mark(String x, String top, String bottom) {}

    /** A label and, for months, how many are at risk there. */
    record Label(String at, String text, @Nullable String atRisk) {}

    /**
     * Draws a curve.
     *
     * @param until the last month on the axis
     */
    static SurvivalChart of(Curve curve, int until, Wording words) {
        int end = Math.max(until, STEPS[0]);
        StringBuilder path = new StringBuilder("M" + x(0, end) + " " + y(BigDecimal.ONE));
        List<Mark> marks = new ArrayList<>();
        for (Step step : curve.steps()) {
            path.append(" H").append(x(step.months(), end)).append(" V").append(y(step.survival()));
            if (step.censored() > 0) {
                double at = height(step.survival());
                marks.add(new Mark(x(step.months(), end), coordinate(at - 5), coordinate(at + 5)));
            }
        }
        int last = curve.steps().isEmpty() ? 0 : curve.steps().getLast().months();
        return new SurvivalChart(
                path.toString(),
                band(curve, last, end),
                marks,
                months(curve, end),
                Stream.of("0", "0.25", "0.5", "0.75", "1")
                        .map(BigDecimal::new)
                        .map(share -> new Label(y(share), words.number(share), null))
                        .toList());
    }

    private static String band(Curve curve, int last, int end) {
        List<Step> banded =
                curve.steps().stream().filter(step -> step.lower() != null).toList();
        if (banded.isEmpty()) {
            return "";
        }
        int stop = curve.steps().stream()
                .filter(step -> step.survival().signum() == 0)
                .mapToInt(Step::months)
                .findFirst()
                .orElse(last);
        StringBuilder path = new StringBuilder("M" + x(banded.getFirst().months(), end) + " "
                + y(banded.getFirst().upper()));
        for (Step step : banded) {
            path.append(" H").append(x(step.months(), end)).append(" V").append(y(step.upper()));
        }
        path.append(" H")
                .append(x(stop, end))
                .append(" V")
                .append(y(banded.getLast().lower()));
        for (int i = banded.size() - 1; i > 0; i--) {
            path.append(" H")
                    .append(x(banded.get(i).months(), end))
                    .append(" V")
                    .append(y(banded.get(i - 1).lower()));
        }
        return path.append(" H")
                .append(x(banded.getFirst().months(), end))
                .append(" Z")
                .toString();
    }

    private static List<Label> months(Curve curve, int end) {
        int step = IntStream.of(STEPS)
                .filter(each -> end / each < MOST_LABELS)
                .findFirst()
                .orElse(end / MOST_LABELS + 1);
        return IntStream.rangeClosed(0, end / step)
                .map(i -> i * step)
                .mapToObj(month ->
                        new Label(x(month, end), Integer.toString(month), Integer.toString(curve.atRiskAt(month))))
                .toList();
    }

    private static String x(int months, int end) {
        return coordinate(LEFT + (double) (RIGHT - LEFT) * months / end);
    }

    private static String y(@Nullable BigDecimal share) {
        return coordinate(height(share));
    }

    private static double height(@Nullable BigDecimal share) {
        return BOTTOM - (BOTTOM - TOP) * (share == null ? 0 : share.doubleValue());
    }

    private static String coordinate(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }
}
