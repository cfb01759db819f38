package org.filrouge.folds.survival;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.filrouge.folds.secrecy.Counts;
import org.filrouge.folds.secrecy.Published;
import org.filrouge.folds.secrecy.Secrecy;
import org.filrouge.folds.survival.Cohorts.Cohort;
import org.filrouge.folds.survival.Wave.Response;

/**
 * Cohorts as they may be published: a table for each wave, its columns the responses, under the rule of secrecy. Cohorts too small to
 * show are put together, the same ones at every wave.
 *
 * @param waves in the order of {@link Cohorts#WAVES}
 */
public record PublishedCohorts(List<Published> waves) {

    public static PublishedCohorts of(Cohorts cohorts, Secrecy secrecy) {
        List<Cohort> dated = cohorts.cohorts().stream()
                .filter(cohort -> !cohort.waves().isEmpty())
                .toList();
        return new PublishedCohorts(IntStream.range(0, Cohorts.WAVES.size())
                .mapToObj(wave -> secrecy.protect(new Counts(
                        dated.stream().map(Cohort::year).toList(),
                        Arrays.stream(Response.values()).map(Enum::name).toList(),
                        dated.stream()
                                .map(cohort -> counts(cohort.waves().get(wave)))
                                .toList())))
                .toList());
    }

    private static List<Integer> counts(Wave wave) {
        return Arrays.stream(Response.values()).map(wave::of).toList();
    }
}
