package org.filrouge.folds.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.survival.Groups.bands;
import static org.filrouge.folds.survival.Groups.group;
import static org.filrouge.folds.survival.Groups.shares;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Figures of worked examples that everybody prints, to four decimals.
 *
 * <p>Weeks of remission in acute leukaemia, 6-mercaptopurine against placebo: E. J. Freireich and others, <i>Blood</i> 21 (1963),
 * p. 699–716. The curve and its standard errors are worked in D. G. Kleinbaum and M. Klein, <i>Survival Analysis</i>, ch. 2, and
 * J. P. Klein and M. L. Moeschberger, <i>Survival Analysis</i>, ex. 4.1; the log-rank test (16.79) is in the first. The log-log band is
 * that of {@code sts list} in Stata and of {@code conf.type="log-log"} in R.
 *
 * <p>Weeks until relapse of acute myelogenous leukaemia, maintained or not: R. G. Miller, <i>Survival Analysis</i> (1981), p. 49; the
 * data {@code aml} of R's package {@code survival}, whose manual works it.
 */
class PublishedExamplesTest {

    private static final List<Followed> TREATED =
            group("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");
    private static final List<Followed> PLACEBO = group("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");
    private static final List<Followed> MAINTAINED = group("9 13 13+ 18 23 28+ 31 34 45+ 48 161+");
    private static final List<Followed> NOT_MAINTAINED = group("5 5 8 8 12 16+ 23 27 30 33 43 45");

    @Test
    void theCurveOfTheTreatedIsThatOfTheBooks() {
        Curve curve = KaplanMeier.of(TREATED);
        assertThat(shares(curve))
                .containsExactly(
                        "6 21 0.8571",
                        "7 17 0.8067",
                        "10 15 0.7529",
                        "13 12 0.6902",
                        "16 11 0.6275",
                        "22 7 0.5378",
                        "23 6 0.4482");
        assertThat(List.of(curve.subjects(), curve.ended(), curve.censored())).containsExactly(21, 9, 12);
    }

    @Test
    void itsErrorsAndItsBandAreThoseOfTheBooks() {
        assertThat(bands(KaplanMeier.of(TREATED)))
                .containsExactly(
                        "6 0.0764 0.6197 0.9516",
                        "7 0.0869 0.5631 0.9228",
                        "10 0.0963 0.5032 0.8894",
                        "13 0.1068 0.4316 0.8491",
                        "16 0.1141 0.3675 0.8049",
                        "22 0.1282 0.2678 0.7468",
                        "23 0.1346 0.1881 0.6801");
    }

    @Test
    void halfOfTheTreatedHaveRelapsedByTheTwentyThirdWeekAndOfTheOthersByTheEighth() {
        assertThat(KaplanMeier.of(TREATED).median()).isEqualTo(new Median(23, 13, null));
        assertThat(KaplanMeier.of(PLACEBO).median()).isEqualTo(new Median(8, 4, 11));
    }

    @Test
    void theCurveOfThoseWithPlaceboFallsToNothingAndHasNoBandThere() {
        Curve curve = KaplanMeier.of(PLACEBO);
        assertThat(shares(curve))
                .containsExactly(
                        "1 21 0.9048",
                        "2 19 0.8095",
                        "3 17 0.7619",
                        "4 16 0.6667",
                        "5 14 0.5714",
                        "8 12 0.3810",
                        "11 8 0.2857",
                        "12 6 0.1905",
                        "15 4 0.1429",
                        "17 3 0.0952",
                        "22 2 0.0476",
                        "23 1 0.0000");
        assertThat(bands(curve)).endsWith("22 0.0465 0.0033 0.1970", "23 null null null");
    }

    @Test
    void theTwoGroupsDifferAsTheBooksSay() {
        LogRank test = LogRank.of(List.of(TREATED, PLACEBO)).orElseThrow();
        assertThat(test).isEqualTo(new LogRank(new BigDecimal("16.7929"), 1, new BigDecimal("0.000042")));
    }

    @Test
    void theMaintainedLastAsTheManualPrints() {
        Curve curve = KaplanMeier.of(MAINTAINED);
        assertThat(shares(curve))
                .containsExactly(
                        "9 11 0.9091",
                        "13 10 0.8182",
                        "18 8 0.7159",
                        "23 7 0.6136",
                        "31 5 0.4909",
                        "34 4 0.3682",
                        "48 2 0.1841");
        assertThat(bands(curve))
                .containsExactly(
                        "9 0.0867 0.5081 0.9867",
                        "13 0.1163 0.4474 0.9512",
                        "18 0.1397 0.3502 0.8990",
                        "23 0.1526 0.2658 0.8353",
                        "31 0.1642 0.1673 0.7534",
                        "34 0.1627 0.0928 0.6570",
                        "48 0.1535 0.0117 0.5250");
        assertThat(curve.median().months()).isEqualTo(31);
        assertThat(KaplanMeier.of(NOT_MAINTAINED).median().months()).isEqualTo(23);
    }

    @Test
    void maintenanceIsNotShownToDifferAtFivePerCent() {
        LogRank test = LogRank.of(List.of(MAINTAINED, NOT_MAINTAINED)).orElseThrow();
        assertThat(test).isEqualTo(new LogRank(new BigDecimal("3.3964"), 1, new BigDecimal("0.065339")));
    }
}
