package org.filrouge.folds.survival;

import java.util.Arrays;
import java.util.List;

/** Groups as the books print them: {@code 6 6 6+} for two that ended at 6 and one that was last seen then. */
final class Groups {

    private Groups() {}

    static List<Followed> group(String printed) {
        return Arrays.stream(printed.split(" "))
                .map(one -> Followed.exactly(Integer.parseInt(one.replace("+", "")), !one.endsWith("+")))
                .toList();
    }

    /** A curve as {@code month at-risk survival}, one line for each month in which something ended. */
    static List<String> shares(Curve curve) {
        return curve.steps().stream()
                .filter(step -> step.ended() > 0)
                .map(step -> step.months() + " " + step.atRisk() + " " + step.survival())
                .toList();
    }

    /** The band as {@code month error lower upper}. */
    static List<String> bands(Curve curve) {
        return curve.steps().stream()
                .filter(step -> step.ended() > 0)
                .map(step -> step.months() + " " + step.standardError() + " " + step.lower() + " " + step.upper())
                .toList();
    }
}
