package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.indicator.Facts.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.junit.jupiter.api.Test;

/** Facts without a date are in no period and in all of them together. */
class ReadingTest {

    private static final Indicator CONTRADICTIONS = Indicators.byCode("E14").orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final List<RecordedEvent> log = new Facts()
            .observed("2009", "source-contradiction", Map.of())
            .observed("XXXX", "source-contradiction", Map.of())
            .observed("XXXX", "vigilance-point", Map.of())
            .log();

    @Test
    void overAllPeriodsTheyCountAndTheAnswerWithoutThemIsTold() {
        Reading reading = Reading.of(
                CONTRADICTIONS,
                new Reading.Facts(log, List.of(), List.of(), true, CorrectedHistory.of(List.of())),
                DAY);
        assertThat(reading.answered().finding().value()).isEqualTo(number("2"));
        assertThat(reading.undated().events()).containsExactly("e1");
        assertThat(reading.undated().otherwise().value()).isEqualTo(number("1"));
    }

    @Test
    void overAPeriodTheyDoNotCountAndTheAnswerWithThemIsTold() {
        Reading.Facts facts = new Reading.Facts(
                log.subList(0, 1), log.subList(1, 3), List.of(), false, CorrectedHistory.of(List.of()));
        Reading reading = Reading.of(CONTRADICTIONS, facts, DAY);
        assertThat(reading.answered().finding().value()).isEqualTo(number("1"));
        assertThat(reading.undated().events()).containsExactly("e1");
        assertThat(reading.undated().counted()).isFalse();
        assertThat(reading.undated().otherwise().value()).isEqualTo(number("2"));
    }

    @Test
    void whatHappenedToAPromiseCountsThoughItIsToldOutsideTheScope() {
        List<RecordedEvent> promise = new Facts().promised("commitment:c").log();
        Indicator open = Indicators.byCode("T9").orElseThrow();
        Reading alone = Reading.of(
                open,
                new Reading.Facts(promise.subList(0, 1), List.of(), List.of(), true, CorrectedHistory.of(List.of())),
                DAY);
        Reading whole = Reading.of(
                open,
                new Reading.Facts(promise.subList(0, 1), List.of(), promise, true, CorrectedHistory.of(List.of())),
                DAY);
        assertThat(alone.answered().finding().value()).isEqualTo(number("1"));
        assertThat(whole.answered().finding().value()).isEqualTo(number("0"));
    }
}
