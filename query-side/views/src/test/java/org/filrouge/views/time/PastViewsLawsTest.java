package org.filrouge.views.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.filrouge.folds.Course;
import org.filrouge.folds.TwoDates;
import org.filrouge.folds.access.AccountFold;
import org.filrouge.folds.approval.ProposalFold;
import org.filrouge.folds.consultation.ConsultationFold;
import org.filrouge.folds.indicator.DefinitionFold;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.live.Written;
import org.filrouge.views.store.AnswersByKey;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.store.ViewCollection;
import org.filrouge.views.testing.MemoryMongo;

/** What must hold of every view at any two dates, whatever the events and however they arrive. */
class PastViewsLawsTest {

    private static final Set<Class<?>> OF_EVERY_DAY =
            Set.of(DefinitionFold.class, AccountFold.class, ProposalFold.class, ConsultationFold.class);

    private static final int TRIES = 15;

    @Provide
    Arbitrary<List<RecordedEvent>> logs() {
        return RandomHistory.logs(1, 60);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatWasKnownAtASizeIsWhatViewsOfTheFirstEventsAloneAnswer(
            @ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        int size = 1 + random.nextInt(log.size());
        Written whole = written(log, random);
        Written first = written(log.subList(0, size), random);
        TwoDates then = new TwoDates(null, size);
        for (int i = 0; i < whole.store().views().size(); i++) {
            answersAs(first.store().views().get(i), past(whole, i, then));
        }
    }

    private static <V> void answersAs(ViewCollection<V> first, AnswersByKey<?> past) {
        assertThat(new TreeSet<>(past.keys())).isEqualTo(new TreeSet<>(first.keys()));
        assertThat(past.page(null, 500)).isEqualTo(first.page(null, 500));
        for (String key : first.keys()) {
            assertThat(past.find(key)).isEqualTo(first.find(key));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void atTwoDatesEveryViewAnswersAsItsFoldDoes(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        Written whole = written(log, random);
        TwoDates then = new TwoDates(
                LocalDate.of(1990, 1, 1).plusDays(random.nextInt(365 * 45)), random.nextInt(log.size() + 1));
        for (int i = 0; i < whole.store().views().size(); i++) {
            ViewCollection<?> today = whole.store().views().get(i);
            // A definition, a proposal or a reading holds of every day, so that the past can be read under today's; an account
            // tells the days of its rights.
            TwoDates dates = OF_EVERY_DAY.contains(today.fold().getClass()) ? then.ofEveryDay() : then;
            for (String key : today.keys()) {
                Optional<?> expected = Course.of(today.fold(), key, log, dates).reached()
                        ? Optional.of(today.fold().fold(key, log, dates))
                        : Optional.empty();
                assertThat(past(whole, i, then).find(key)).isEqualTo(expected);
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatIsRecordedLaterChangesNoAnswerGivenBefore(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        int size = 1 + random.nextInt(log.size());
        Written views = written(log.subList(0, size), random);
        TwoDates then = new TwoDates(random.nextBoolean() ? null : LocalDate.of(2008, 6, 30), size);
        PastViews past = new PastViews(views.store());
        List<List<?>> archived = pages(views, past, then);
        if (size < log.size()) {
            views.further(log.subList(size, log.size()));
        }

        assertThat(pages(views, past, then)).isEqualTo(archived);
        assertThat(pages(views, new PastViews(views.store()), then)).isEqualTo(archived);
        TwoDates later = new TwoDates(then.asOf(), log.size());
        assertThat(pages(views, past, later)).isEqualTo(pages(views, new PastViews(views.store()), later));
    }

    private static List<List<?>> pages(Written views, PastViews past, TwoDates then) {
        return views.store().views().stream()
                .<List<?>>map(view -> page(views.store(), view, past, then))
                .toList();
    }

    private static <V> List<V> page(ReadStore store, ViewCollection<V> view, PastViews past, TwoDates then) {
        return new PastAnswers<>(store, view, past, then, course -> {}).page(null, 500);
    }

    private static AnswersByKey<?> past(Written views, int which, TwoDates then) {
        ViewsAt at = new TwoDatesReader(views.store(), views.progress(), Clock.systemUTC()).at(then);
        return List.<AnswersByKey<?>>of(
                        at.cases(),
                        at.organisations(),
                        at.funders(),
                        at.sectors(),
                        at.agreements(),
                        at.costs(),
                        at.lineages(),
                        at.territories(),
                        at.identifiers(),
                        at.definitions(),
                        at.accounts(),
                        at.proposals(),
                        at.consultations())
                .get(which);
    }

    private static Written written(List<RecordedEvent> log, Random random) {
        Written written = new Written(new ReadStore(MemoryMongo.fresh()));
        for (int from = 0; from < log.size(); ) {
            int to = Math.min(log.size(), from + 1 + random.nextInt(12));
            written.further(log.subList(from, to));
            from = to;
        }
        return written;
    }
}
