package org.filrouge.views.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.filrouge.folds.TwoDates;
import org.filrouge.folds.casefile.CaseFold;
import org.filrouge.folds.organisation.OrganisationFold;
import org.filrouge.json.KernelJson;
import org.filrouge.readstore.MongoReadStore;
import org.filrouge.views.live.Written;
import org.filrouge.views.store.ReadStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an answer at two dates costs beside one of today, on the real read store. The whole measurement takes minutes and runs when
 * asked for: {@code infra/test -pl query-side/views -am -Dtest=AsOfCostTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dfilrouge.measure=true}.
 */
class AsOfCostTest {

    private static final int QUESTIONS = 200;

    private final Random random = new Random(20260714);

    @TempDir
    private Path folder;

    private MongoReadStore mongo;
    private Written views;
    private LongHistory history;
    private TwoDatesReader reader;

    @BeforeEach
    void nothingYet() {
        mongo = MongoReadStore.embedded(folder);
        views = new Written(new ReadStore(mongo.database()), mongo::persist);
        history = new LongHistory(views);
        reader = new TwoDatesReader(views::store, views.progress(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void answersOverALongHistoryAreExactBeforeAndAfterItsCorrections() {
        history.tell(1_000);
        history.grow(history.size() + 500);

        exact(40);
    }

    @Test
    @EnabledIfSystemProperty(named = "filrouge.measure", matches = "true")
    void theCostIsThatOfTheHistoryAndNotOfTheLog() {
        history.tell(10_000);
        history.grow(50_000);
        exact(20);
        Costs small = costs();
        System.out.println("log of    50,000: " + small);
        history.grow(1_000_000);
        exact(20);
        Costs large = costs();

        System.out.println("log of 1,000,000: " + large);
        assertThat(small.ratio()).isLessThan(5);
        assertThat(large.ratio()).isLessThan(5);
        assertThat(large.past() / small.past()).isLessThan(1.5);
    }

    /**
     * Milliseconds within which 95 of 100 questions were answered.
     *
     * @param today from the kept answer
     * @param past at two dates
     * @param first the first of these, when nothing was at hand
     */
    private record Costs(double today, double past, double first) {

        double ratio() {
            return past / today;
        }
    }

    private Costs costs() {
        TwoDatesReader fresh = new TwoDatesReader(views::store, views.progress(), Clock.systemUTC());
        double first = timed(() -> ask(fresh.at(then())));
        List<Double> today = new ArrayList<>();
        List<Double> past = new ArrayList<>();
        for (int i = 0; i < 2 * QUESTIONS; i++) {
            double now = timed(() -> ask(fresh.today()));
            double before = timed(() -> ask(fresh.at(then())));
            if (i >= QUESTIONS) {
                today.add(now);
                past.add(before);
            }
        }
        return new Costs(p95(today), p95(past), first);
    }

    private static void ask(ViewsAt views) {
        views.cases().find("a-case").ifPresent(view -> KernelJson.mapper().writeValueAsBytes(view));
    }

    private TwoDates then() {
        long size = 1 + random.nextLong(history.size());
        LocalDate asOf = random.nextInt(3) == 0 ? null : LongHistory.FIRST.plusDays(random.nextInt(10_100));
        return new TwoDates(asOf, size);
    }

    private void exact(int questions) {
        for (int i = 0; i < questions; i++) {
            TwoDates then = then();
            ViewsAt at = reader.at(then);
            at.cases().find("a-case").ifPresent(view -> assertThat(view)
                    .isEqualTo(new CaseFold().fold("a-case", history.own(), then)));
            at.organisations().find("elips").ifPresent(view -> assertThat(view)
                    .isEqualTo(new OrganisationFold().fold("elips", history.own(), then)));
        }
    }

    private static double timed(Runnable question) {
        long begun = System.nanoTime();
        question.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double p95(List<Double> costs) {
        return costs.stream().sorted().toList().get(costs.size() * 95 / 100);
    }
}
