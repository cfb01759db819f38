package org.filrouge.views.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A number over the steps of a replay, drawn as stairs. Where it is not known the line is broken.
 *
 * @param path the stairs, as an SVG path
 * @param points one for each step with a number
 */
record StepChart(int width, int height, double zero, String path, List<Point> points) {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 140;
    private static final int MARGIN = 10;

    /**
     * One step.
     *
     * @param step its place among the steps
     */
    record Point(int step, double x, double y) {}

    static StepChart of(List<ReplayStates.State> states) {
        List<BigDecimal> numbers = states.stream()
                .map(ReplayStates.State::number)
                .filter(Objects::nonNull)
                .toList();
        BigDecimal least = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal span = most.compareTo(least) == 0 ? BigDecimal.ONE : most.subtract(least);
        double stride = (WIDTH - 2.0 * MARGIN) / Math.max(1, states.size());
        StringBuilder path = new StringBuilder();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            BigDecimal number = states.get(i).number();
            if (number != null) {
                double x = rounded(MARGIN + i * stride);
                double y = y(number, least, span);
                boolean goesOn = i > 0 && states.get(i - 1).number() != null;
                path.append(goesOn ? "V" + y : "M" + x + " " + y).append("H").append(rounded(x + stride));
                points.add(new Point(i, x, y));
            }
        }
        return new StepChart(WIDTH, HEIGHT, y(BigDecimal.ZERO, least, span), path.toString(), points);
    }

    private static double y(BigDecimal number, BigDecimal least, BigDecimal span) {
        return HEIGHT
                - MARGIN
                - number.subtract(least)
                        .multiply(BigDecimal.valueOf(HEIGHT - 2L * MARGIN))
                        .divide(span, 1, RoundingMode.HALF_UP)
                        .doubleValue();
    }

    private static double rounded(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
