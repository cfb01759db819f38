package org.filrouge.folds.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.signal.Watched.*;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.filrouge.folds.Told;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleSignalsTest {

    @ParameterizedTest
    @CsvSource({
        "V7, COMPETITION",
        "V8, OVERLAP",
        "V9, EXPECTED_GAIN",
        "V14, FEW_PERSONS",
        "V19, RUNNING_COSTS",
        "V20, TURNOVER",
        "V21, SENIORITY"
    })
    void aPointToWatchOnATopicRaisesItsSignalUntilItIsSettled(String code, String topic) {
        Told point = new Told().fact("observation:v", "2009", point(topic));
        open(code, point, "0");
        open(code, point.fact("observation:o", "2010", settled("OTHER")), "0");
        lifted(code, point.fact("observation:s", "2010", settled(topic)), "2");
    }

    @Test
    void aBoardRenewedWithoutHandoverRaisesV20UntilOneIsHandedOver() {
        Told without = new Told().fact("observation:r", "2009", renewed("NO"));
        open("V20", without, "0");
        lifted("V20", without.fact("observation:s", "2011", renewed("YES")), "1");
    }

    @Test
    void twoRenewalsWithinTwoYearsRaiseV20AndOneAloneDoesNot() {
        Told one = new Told().fact("observation:r", "2009-01", renewed("UNKNOWN"));
        silent("V20", one);
        open("V20", one.fact("observation:s", "2010-06", renewed("UNKNOWN")), "0", "1");
        silent(
                "V20",
                new Told()
                        .fact("observation:r", "2009-01", renewed("UNKNOWN"))
                        .fact("observation:s", "2013-06", renewed("UNKNOWN")));
    }

    @Test
    void everyPointToWatchHasItsNumberItsWordsAndItsRule() {
        assertThat(Signals.kinds()).extracting(SignalKind::code).hasSize(22).doesNotHaveDuplicates();
        assertThat(Signals.kinds()).allSatisfy(kind -> assertThat(List.of(
                        kind.label().fr(),
                        kind.label().en(),
                        kind.raised().fr(),
                        kind.lifted().en()))
                .noneMatch(String::isBlank));
    }

    @Property(tries = 100)
    void theOrderInWhichEventsAreGivenChangesNoSignalAndEachNamesEventsOfTheHistory(
            @ForAll("logs") List<RecordedEvent> log) {
        List<String> ids = log.stream().map(RecordedEvent::id).toList();

        assertThat(Signals.of(log.reversed())).isEqualTo(Signals.of(log)).allSatisfy(signal -> {
            assertThat(signal.raisedBy()).isNotEmpty();
            assertThat(ids).containsAll(signal.raisedBy()).containsAll(signal.liftedBy());
        });
    }

    @Provide
    Arbitrary<List<RecordedEvent>> logs() {
        return RandomHistory.logs(0, 60);
    }

    private static DomainEvent point(String topic) {
        return observed("vigilance-point", Map.of("subject", "to watch", "topics", List.of(topic)));
    }

    private static DomainEvent settled(String topic) {
        return observed("vigilance-settled", Map.of("topics", List.of(topic), "how", "agreed"));
    }

    private static DomainEvent renewed(String handover) {
        return observed("board-renewed", Map.of("organisation", "creche", "handover", handover));
    }
}
