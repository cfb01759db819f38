package org.filrouge.folds.survival;

import java.util.Collection;
import java.util.List;

/**
 * What a share may be where dates are fuzzy. The smallest share at a month is found when whatever may have ended by then ended as late
 * as that allows, and what was censored was censored as early as its dates allow; the largest the other way round.
 */
final class Precision {

    private Precision() {}

    static Range at(Collection<Followed> group, int month) {
        if (group.stream().allMatch(one -> one.least() == one.most())) {
            return range(KaplanMeier.survival(group, month), KaplanMeier.survival(group, month));
        }
        List<Followed> worst = group.stream().map(one -> worst(one, month)).toList();
        List<Followed> best = group.stream().map(one -> best(one, month)).toList();
        return range(KaplanMeier.survival(worst, month), KaplanMeier.survival(best, month));
    }

    private static Range range(Fraction least, Fraction most) {
        return new Range(least.rounded(KaplanMeier.DECIMALS), most.rounded(KaplanMeier.DECIMALS));
    }

    private static Followed worst(Followed one, int month) {
        return one.at(one.ended() && one.least() <= month ? Math.min(one.most(), month) : one.least());
    }

    private static Followed best(Followed one, int month) {
        return one.at(one.ended() && one.most() <= month ? one.least() : one.most());
    }
}
