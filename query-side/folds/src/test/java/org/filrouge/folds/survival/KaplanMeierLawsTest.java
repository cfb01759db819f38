package org.filrouge.folds.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.assertj.core.data.Offset;

class KaplanMeierLawsTest {

    private static final int LONGEST = 40;

    @Property(tries = 300)
    void aCurveFallsFromOneAndNeverRisesNorLeavesZeroToOne(@ForAll("groups") List<Followed> group) {
        Curve curve = KaplanMeier.of(group);
        BigDecimal before = BigDecimal.ONE;
        assertThat(curve.survivalAt(-1)).isEqualByComparingTo(BigDecimal.ONE);
        for (Step step : curve.steps()) {
            assertThat(step.survival()).isBetween(BigDecimal.ZERO, before);
            if (step.ended() == 0) {
                assertThat(step.survival()).isEqualByComparingTo(before);
            }
            before = step.survival();
        }
    }

    @Property(tries = 300)
    void theBandHoldsTheCurveAndStaysBetweenZeroAndOne(@ForAll("groups") List<Followed> group) {
        for (Step step : KaplanMeier.of(group).steps()) {
            if (step.lower() != null && step.upper() != null) {
                assertThat(step.survival()).isBetween(step.lower(), step.upper());
                assertThat(step.lower()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
                assertThat(step.upper()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            } else {
                assertThat(step.survival().signum() == 0 || step.survival().compareTo(BigDecimal.ONE) == 0)
                        .isTrue();
            }
        }
    }

    @Property(tries = 200)
    void withoutCensoringItIsTheShareStillThere(@ForAll("groups") List<Followed> group) {
        List<Followed> complete = group.stream()
                .map(one -> new Followed(one.months(), one.least(), one.most(), true, one.persons()))
                .toList();
        Curve curve = KaplanMeier.of(complete);
        for (int month = 0; month <= LONGEST; month++) {
            int until = month;
            int left = complete.stream()
                    .filter(one -> one.months() > until)
                    .mapToInt(Followed::persons)
                    .sum();
            assertThat(curve.survivalAt(month))
                    .isEqualByComparingTo(BigDecimal.valueOf(left)
                            .divide(BigDecimal.valueOf(curve.subjects()), 4, RoundingMode.HALF_UP));
        }
    }

    @Property(tries = 100)
    void theOrderInWhichSubjectsAreGivenDoesNotMatter(@ForAll("groups") List<Followed> group, @ForAll Random random) {
        List<Followed> shuffled = new ArrayList<>(group);
        Collections.shuffle(shuffled, random);
        assertThat(KaplanMeier.of(shuffled)).isEqualTo(KaplanMeier.of(group));
    }

    @Property(tries = 200)
    void oneCensoredBeforeAnythingEndsChangesNoShare(@ForAll("groups") List<Followed> group) {
        List<Followed> later = group.stream()
                .map(one -> new Followed(one.months() + 1, one.least() + 1, one.most() + 1, one.ended(), one.persons()))
                .toList();
        List<Followed> more = new ArrayList<>(later);
        more.add(Followed.exactly(0, false));
        Curve with = KaplanMeier.of(more);
        assertThat(with.subjects()).isEqualTo(KaplanMeier.of(later).subjects() + 1);
        assertThat(with.steps().getFirst().atRisk()).isEqualTo(with.subjects());
        assertThat(with.steps().subList(1, with.steps().size()))
                .isEqualTo(KaplanMeier.of(later).steps());
    }

    @Property(tries = 200)
    void whatIsAtRiskEndsAndIsCensoredAddsUpAndSoDoStrata(
            @ForAll("groups") List<Followed> one, @ForAll("groups") List<Followed> other) {
        List<Followed> both = Stream.concat(one.stream(), other.stream()).toList();
        Curve whole = KaplanMeier.of(both);
        int left = whole.subjects();
        for (Step step : whole.steps()) {
            assertThat(step.atRisk()).isEqualTo(left);
            assertThat(KaplanMeier.of(one).atRiskAt(step.months())
                            + KaplanMeier.of(other).atRiskAt(step.months()))
                    .isEqualTo(step.atRisk());
            left -= step.ended() + step.censored();
        }
        assertThat(left).isZero();
        assertThat(whole.ended() + whole.censored()).isEqualTo(whole.subjects());
    }

    @Property(tries = 300)
    void howeverTheDatesAreReadTheShareLiesInTheRangeTold(
            @ForAll("groups") List<Followed> group, @ForAll Random random) {
        List<Followed> read = group.stream()
                .map(one -> one.at(one.least() + random.nextInt(one.most() - one.least() + 1)))
                .toList();
        for (Step step : KaplanMeier.of(group).steps()) {
            BigDecimal share = KaplanMeier.survival(read, step.months()).rounded(4);
            assertThat(share).isBetween(step.range().least(), step.range().most());
            assertThat(step.survival())
                    .isBetween(step.range().least(), step.range().most());
        }
    }

    @Property(tries = 100)
    void theRangeIsReachedByDatesThatAreAllowed(@ForAll("fewFuzzy") List<Followed> group) {
        for (Step step : KaplanMeier.of(group).steps()) {
            List<BigDecimal> shares = readings(group).stream()
                    .map(read -> KaplanMeier.survival(read, step.months()).rounded(4))
                    .toList();
            assertThat(new Range(Collections.min(shares), Collections.max(shares)))
                    .isEqualTo(step.range());
        }
    }

    @Property(tries = 200)
    void aGroupAndItselfDoNotDiffer(@ForAll("groups") List<Followed> group) {
        LogRank.of(List.of(group, group))
                .ifPresent(test -> assertThat(test.p()).isGreaterThan(new BigDecimal("0.999")));
    }

    @Property(tries = 300)
    void theTailOfChiSquareIsThatOfTheLibrary(@ForAll("statistics") double value, @ForAll("degrees") int degrees) {
        assertThat(ChiSquare.beyond(value, degrees))
                .isCloseTo(ChiSquaredDistribution.of(degrees).survivalProbability(value), Offset.offset(1e-12));
    }

    /** Every way of reading the dates of a few subjects. */
    private static List<List<Followed>> readings(List<Followed> group) {
        List<List<Followed>> all = List.of(List.of());
        for (Followed one : group) {
            List<List<Followed>> longer = new ArrayList<>();
            for (List<Followed> read : all) {
                for (int months = one.least(); months <= one.most(); months++) {
                    longer.add(Stream.concat(read.stream(), Stream.of(one.at(months)))
                            .toList());
                }
            }
            all = longer;
        }
        return all;
    }

    @Provide
    Arbitrary<List<Followed>> groups() {
        return subject(LONGEST, 12).list().ofMinSize(1).ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Followed>> fewFuzzy() {
        return subject(6, 2).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<Double> statistics() {
        return Arbitraries.doubles().between(0, 200);
    }

    @Provide
    Arbitrary<Integer> degrees() {
        return Arbitraries.integers().between(1, 30);
    }

    private static Arbitrary<Followed> subject(int longest, int fuzziest) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, longest),
                        Arbitraries.integers().between(0, fuzziest),
                        Arbitraries.integers().between(0, fuzziest),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 3))
                .as((months, less, more, ended, persons) ->
                        new Followed(months, Math.max(0, months - less), months + more, ended, persons));
    }
}
