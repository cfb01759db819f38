package org.filrouge.folds.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.filrouge.folds.Fold;
import org.filrouge.folds.Folds;
import org.filrouge.folds.TwoDates;
import org.filrouge.folds.indicator.Finding;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.folds.indicator.Reading;
import org.filrouge.folds.signal.Signals;
import org.filrouge.folds.testing.Altered;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.erasure.TextErasureId;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.References;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.funding.FundingAgreementId;
import org.filrouge.kernel.idempotency.IdempotencyKeyEvent;
import org.filrouge.kernel.indicator.IndicatorId;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.person.PersonId;

/** What must hold of every reader's history, whatever the events. */
class SightLawsTest {

    private static final int TRIES = 15;
    private static final int FEW = 4;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Provide
    Arbitrary<List<RecordedEvent>> logs() {
        return RandomHistory.logs(1, 80);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whateverAmountsAndWordsHiddenFactsTellTheReaderSeesTheSame(
            @ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        Readers.each().forEach(right -> {
            Sight sight = Readers.sight(log, right);
            Altered altered = new Altered(random);
            List<RecordedEvent> other = log.stream()
                    .map(event -> sight.seen(event).isPresent() ? event : altered.of(event))
                    .toList();

            sameFor(right, log, other);
        });
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whetherStreamsThatAreHiddenWhollyExistAtAllTheReaderCannotTell(@ForAll("logs") List<RecordedEvent> log) {
        Readers.each().forEach(right -> {
            Sight sight = Readers.sight(log, right);
            Set<String> streams = log.stream()
                    .filter(event -> sight.seen(event).isPresent())
                    .map(RecordedEvent::streamKey)
                    .collect(Collectors.toSet());
            List<RecordedEvent> other = log.stream()
                    .map(event -> streams.contains(event.streamKey()) ? event : nothing(event))
                    .toList();

            sameFor(right, log, other);
        });
    }

    /** Something that nobody is told of, in the same place of the log. */
    private static RecordedEvent nothing(RecordedEvent event) {
        return new RecordedEvent(
                event.position(),
                event.id(),
                "idempotency-key:" + event.position(),
                0,
                event.recorded(),
                event.envelope().withCase(null),
                new IdempotencyKeyEvent.Used("a", "b"));
    }

    private static void sameFor(Right right, List<RecordedEvent> log, List<RecordedEvent> other) {
        assertThat(Readers.seen(other, right)).isEqualTo(Readers.seen(log, right));
    }

    @Property(tries = FEW, shrinking = ShrinkingMode.OFF)
    void everyAnswerToAFunderIsTheSameWhateverOthersGrant(
            @ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        Right funder = Readers.of(AccessRole.FUNDER, "organisation-1");
        Sight sight = Readers.sight(log, funder);
        Altered altered = new Altered(random);
        List<RecordedEvent> seen = Readers.seen(log, funder);
        List<RecordedEvent> also = Readers.seen(
                log.stream()
                        .map(event -> sight.seen(event).isPresent() ? event : altered.of(event))
                        .toList(),
                funder);
        TwoDates dates = new TwoDates(LocalDate.of(2005, 6, 30), log.size());
        for (Fold<?> fold : Folds.all()) {
            seen.stream().flatMap(event -> fold.keys(event).stream()).distinct().forEach(key -> assertThat(
                            fold.fold(key, also, dates))
                    .isEqualTo(fold.fold(key, seen, dates)));
        }
        assertThat(Signals.of(CorrectedHistory.of(also).standing()))
                .isEqualTo(Signals.of(CorrectedHistory.of(seen).standing()));
        for (Indicator indicator : Indicators.all()) {
            assertThat(find(indicator, also)).isEqualTo(find(indicator, seen));
        }
    }

    private static Finding find(Indicator indicator, List<RecordedEvent> events) {
        CorrectedHistory history = CorrectedHistory.of(events);
        return new Reading.Facts(history.standing(), List.of(), List.of(), true, history)
                .answer(indicator, DAY)
                .finding();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void ofMoneyAFunderSeesOnlyWhatTellsItsOwn(@ForAll("logs") List<RecordedEvent> log) {
        for (RecordedEvent event : Readers.seen(log, Readers.of(AccessRole.FUNDER, "organisation-1"))) {
            if (!(event.event() instanceof CorrectionEvent)
                    && StreamId.streamOf(event.streamKey()).equals(FundingAgreementId.STREAM)) {
                Set<String> payers = PartsTold.of(event).payers();
                assertThat(
                                payers.isEmpty()
                                        ? Parties.of(new ListGround(log).ofStream(event.streamKey()))
                                                .payers()
                                        : payers)
                        .containsExactly("organisation-1");
            }
            assertThat(event.event().getClass().getSimpleName()).isNotIn("Declared", "Split", "InterventionBudgetSet");
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void howAFactWasCorrectedIsSeenExactlyWhereTheFactIs(@ForAll("logs") List<RecordedEvent> log) {
        CorrectedHistory history = CorrectedHistory.of(log);
        Readers.each().forEach(right -> {
            Sight sight = Readers.sight(log, right);
            history.facts().forEach(fact -> fact.corrections()
                    .forEach(step -> assertThat(sight.seen(step).isPresent())
                            .isEqualTo(sight.seen(fact.original()).isPresent())));
        });
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void twoRightsTogetherShowAllThatEachShows(@ForAll("logs") List<RecordedEvent> log) {
        List<Right> rights = Readers.each().toList();
        for (Right one : rights) {
            for (Right other : rights) {
                Sight both = Readers.sight(log, one, other);
                Sight alone = Readers.sight(log, one);
                log.stream()
                        .filter(event -> alone.seen(event).isPresent())
                        .forEach(event -> assertThat(both.seen(event)).isPresent());
            }
        }
    }

    @Property(tries = FEW, shrinking = ShrinkingMode.OFF)
    void anEvaluatorReadsNoRealNameAndTheSameNumbers(@ForAll("logs") List<RecordedEvent> log) {
        List<RecordedEvent> seen = Readers.seen(log, Readers.everywhere(AccessRole.EVALUATOR));
        for (RecordedEvent event : seen) {
            if (!StreamId.streamOf(event.streamKey()).equals(IndicatorId.STREAM)) {
                assertThat(event.streamKey()).matches("[a-z-]+:[a-z]-[0-9a-f]{20}");
                assertThat(References.in(event.event()))
                        .allMatch(id -> id.slug().matches("[a-z]-[0-9a-f]{20}"));
                assertThat(References.in(event.envelope()))
                        .allMatch(id -> id.slug().matches("[a-z]-[0-9a-f]{20}"));
                assertThat(event.envelope().reason()).isNull();
                assertThat(event.envelope().wording()).isNull();
            }
        }
        Set<Long> places = seen.stream().map(RecordedEvent::position).collect(Collectors.toSet());
        List<RecordedEvent> real =
                log.stream().filter(event -> places.contains(event.position())).toList();
        for (Indicator indicator : Indicators.all()) {
            assertThat(find(indicator, seen).value())
                    .as(indicator.code())
                    .isEqualTo(find(indicator, real).value());
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void eventsOfAStreamAreNumberedAsIfHiddenOnesWereNotThere(@ForAll("logs") List<RecordedEvent> log) {
        Readers.each().forEach(right -> Readers.seen(log, right).stream()
                .collect(Collectors.groupingBy(RecordedEvent::streamKey))
                .values()
                .forEach(stream -> {
                    List<Long> numbers = new ArrayList<>();
                    stream.forEach(event -> numbers.add((long) numbers.size()));
                    assertThat(stream).extracting(RecordedEvent::sequence).containsExactlyElementsOf(numbers);
                }));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void anAdministratorSeesAccountsPeopleAndWhatTheyNameAloneAndNobodyWithoutARightSeesAnything(
            @ForAll("logs") List<RecordedEvent> log) {
        assertThat(Readers.seen(log, Readers.everywhere(AccessRole.ADMINISTRATOR)))
                .extracting(event -> StreamId.streamOf(event.streamKey()))
                .isSubsetOf(AccountId.STREAM, PersonId.STREAM, TextErasureId.STREAM, OrganisationId.STREAM);
        assertThat(Readers.seen(log)).isEmpty();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void everyFactCanBeToldToEveryExtent(@ForAll("logs") List<RecordedEvent> log) {
        Telling telling = new Telling(Readers.PSEUDONYMS);
        for (RecordedEvent event : RandomHistory.oneOfEach(log.size(), entry -> true)) {
            for (Extent extent : Extent.values()) {
                if (extent != Extent.HIDDEN) {
                    assertThat(Optional.of(telling.of(event, extent))).isPresent();
                }
            }
        }
    }
}
