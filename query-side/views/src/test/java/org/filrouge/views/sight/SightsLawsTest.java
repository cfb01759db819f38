package org.filrouge.views.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.filrouge.folds.Fold;
import org.filrouge.folds.Folds;
import org.filrouge.folds.Reach;
import org.filrouge.folds.sight.Pseudonyms;
import org.filrouge.folds.sight.Sight;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.views.live.Written;
import org.filrouge.views.store.AnswersByKey;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.store.Seen;
import org.filrouge.views.testing.MemoryMongo;
import org.filrouge.views.time.TwoDatesReader;
import org.filrouge.views.time.ViewsAt;

/** What must hold of what each reader is answered from, whatever the events and whoever asks. */
class SightsLawsTest {

    private static final int TRIES = 3;
    private static final AccountId ACCOUNT = new AccountId("a-1");

    private final AtomicReference<Rights> asking = new AtomicReference<>(new Rights(ACCOUNT, List.of()));

    @Provide
    Arbitrary<List<RecordedEvent>> logs() {
        return RandomHistory.logs(20, 70);
    }

    private static List<Right> rights() {
        OrganisationId one = new OrganisationId("organisation-1");
        return List.of(
                new Right(AccessRole.FUNDER, new AccessScope(false, List.of(), List.of(), one)),
                new Right(AccessRole.BENEFICIARY, new AccessScope(false, List.of(), List.of(), one)),
                new Right(
                        AccessRole.PROGRAMME_OFFICER,
                        new AccessScope(false, List.of(), List.of(new SupportCaseId("support-case-1")), null)),
                new Right(AccessRole.EVALUATOR, AccessScope.EVERYWHERE));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aReaderIsAnsweredAsTheFoldsAnswerFromTheEventsTheySee(@ForAll("logs") List<RecordedEvent> log) {
        Written written = new Written(new ReadStore(MemoryMongo.fresh())).further(log);
        Sights sights = sights(written);
        ViewsAt[] views = new ViewsAt[1];
        for (Right right : rights()) {
            asking.set(new Rights(ACCOUNT, List.of(right)));
            Sight sight = sights.sight();
            List<RecordedEvent> seen =
                    log.stream().flatMap(event -> sight.seen(event).stream()).toList();
            views[0] = new TwoDatesReader(sights, written.progress(), Clock.systemUTC()).today();
            answers(views[0]).forEach((name, answers) -> answersAs(fold(name), seen, answers));
            assertThat(sights.now()
                            .events()
                            .at(LongStream.range(0, log.size()).boxed().toList()))
                    .isEqualTo(seen);
        }
    }

    private static <V> void answersAs(Fold<V> fold, List<RecordedEvent> seen, AnswersByKey<?> answers) {
        TreeSet<String> keys = new TreeSet<>();
        seen.forEach(event -> keys.addAll(Reach.keys(fold, event, seen)));
        assertThat(new TreeSet<>(answers.keys())).isEqualTo(keys);
        keys.forEach(key -> assertThat(answers.find(key)).isEqualTo(Optional.of(fold.fold(key, seen))));
    }

    private static Map<String, AnswersByKey<?>> answers(ViewsAt views) {
        return Map.of(
                "case", views.cases(),
                "organisation", views.organisations(),
                "funder", views.funders(),
                "funding-agreement", views.agreements(),
                "shared-cost", views.costs(),
                "territory", views.territories(),
                "sector", views.sectors(),
                "identifier", views.identifiers());
    }

    private static Fold<?> fold(String name) {
        return Folds.all().stream()
                .filter(fold -> fold.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatIsHiddenAndWhatDoesNotExistAreBothNotFound(@ForAll("logs") List<RecordedEvent> log) {
        Written written = new Written(new ReadStore(MemoryMongo.fresh())).further(log);
        Sights sights = sights(written);
        for (Right right : rights()) {
            asking.set(new Rights(ACCOUNT, List.of(right)));
            Sight sight = sights.sight();
            log.stream().filter(event -> sight.seen(event).isEmpty()).forEach(event -> {
                assertThat(sights.now().events().byId(event.id())).isEmpty();
                assertThat(sights.storedPlace(event.id())).isEmpty();
                assertThat(sight.seesAsStored(event.position())).isFalse();
            });
            assertThat(sights.now().events().byId("none")).isEmpty();
            assertThat(sights.now().history().count("case:none")).isZero();
            assertThat(sights.now().events().versionOf("case:none", Long.MAX_VALUE))
                    .isZero();
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatIsKeptAtHandForOneReaderIsNeverShownToAnother(
            @ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        Written written = new Written(new ReadStore(MemoryMongo.fresh()));
        Sights sights = sights(written);
        TwoDatesReader reader = new TwoDatesReader(sights, written.progress(), Clock.systemUTC());
        for (int from = 0; from < log.size(); ) {
            int to = Math.min(log.size(), from + 1 + random.nextInt(20));
            written.further(log.subList(from, to));
            from = to;
            for (Right right : rights()) {
                asking.set(new Rights(ACCOUNT, List.of(right)));
                List<Object> shown = new ArrayList<>();
                List<Object> alone = new ArrayList<>();
                answers(reader.today()).values().forEach(answers -> shown.addAll(answers.page(null, 500)));
                Sights fresh = sights(written);
                answers(new TwoDatesReader(fresh, written.progress(), Clock.systemUTC()).today())
                        .values()
                        .forEach(answers -> alone.addAll(answers.page(null, 500)));
                assertThat(shown).containsExactlyInAnyOrderElementsOf(alone);
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whoeverSeesEverythingIsAnsweredFromTheReadStoreItselfAndWhoHoldsNothingSeesNothing(
            @ForAll("logs") List<RecordedEvent> log) {
        Written written = new Written(new ReadStore(MemoryMongo.fresh())).further(log);
        Sights sights = sights(written);
        asking.set(Rights.all(ACCOUNT));
        assertThat(sights.now()).isSameAs(written.store());
        asking.set(new Rights(ACCOUNT, List.of()));
        Seen nothing = sights.now();
        Folds.all().forEach(fold -> assertThat(nothing.keys(fold)).isEmpty());
    }

    private Sights sights(Written written) {
        return new Sights(
                written.store(),
                written.progress(),
                Clock.systemUTC(),
                new Pseudonyms(new KeyedCode(new byte[32])),
                asking::get);
    }
}
