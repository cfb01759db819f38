package org.filrouge.folds.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.comparison.Comparison.Part;
import org.filrouge.folds.comparison.Comparison.Share;
import org.filrouge.folds.indicator.Budget;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.indicator.FormulaForm;
import org.filrouge.kernel.mission.MissionEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Bilingual;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.api.Test;

/** Days of missions delivered, as a committee was told them and as they are told now. */
class ComparisonTest {

    private static final Indicator DAYS = indicator(1, Map.of("names", List.of("mission.delivered")));

    private final List<RecordedEvent> log = new ArrayList<>();

    @Test
    void each_cause_has_its_events_and_its_share() {
        String first = delivered("a", "2005-06", "10");
        String second = delivered("b", "2005-07", "3");
        int told = log.size();
        String late = delivered("c", "2004-03", "5");
        String rectified = say("a", new CorrectionEvent.Rectified(first, new CorrectedFact(mission("12")), null));
        String retracted = say("b", new CorrectionEvent.Retracted(second));
        String contested = say("a", new CorrectionEvent.Contested(first, new OrganisationId("o"), "no"));
        String fresh = delivered("d", "2007-01", "0.5");

        Comparison comparison =
                Comparison.of(side(DAYS, told, "2006-01-01"), side(DAYS, log.size(), "2008-01-01"), log);

        assertThat(comparison.before().finding().value().value()).isEqualTo(new BigDecimal("13"));
        assertThat(comparison.after().finding().value().value()).isEqualTo(new BigDecimal("17.5"));
        assertThat(comparison.difference()).isEqualByComparingTo("4.5");
        assertThat(comparison.parts())
                .extracting(Part::causes, part -> part.change().toPlainString(), ComparisonTest::events)
                .containsExactly(
                        tuple(List.of(Cause.LATE_ENTRY), "5", List.of(late)),
                        tuple(List.of(Cause.RECTIFICATION), "2", List.of(rectified)),
                        tuple(List.of(Cause.RETRACTION), "-3", List.of(retracted)),
                        tuple(List.of(Cause.CONTESTATION), "0", List.of(contested)),
                        tuple(List.of(Cause.NEW_FACT), "0.5", List.of(fresh)));
    }

    @Test
    void every_answer_of_a_comparison_has_a_budget_for_the_facts_it_is_made_of() {
        delivered("a", "2005-06", "10");
        delivered("b", "2007-06", "3");
        Side before = side(DAYS, 1, "2006-01-01");
        Side after = side(DAYS, 2, "2008-01-01");
        List<Long> asked = new ArrayList<>();

        Comparison within = Comparison.of(before, after, log, facts -> {
            asked.add(facts);
            return Budget.over(facts, () -> false);
        });

        assertThat(within).isEqualTo(Comparison.of(before, after, log));
        assertThat(asked).contains(1L, 2L).hasSizeGreaterThan(3);
    }

    @Test
    void a_fact_recorded_long_before_it_takes_effect_is_new_when_it_does() {
        String planned = delivered("a", "2007", "4");
        Comparison comparison = Comparison.of(side(DAYS, 1, "2006-12-31"), side(DAYS, 1, "2007-01-01"), log);
        assertThat(comparison.parts())
                .containsExactly(new Part(
                        List.of(Cause.NEW_FACT),
                        new BigDecimal("4"),
                        List.of(new Share(planned, new BigDecimal("4")))));
    }

    @Test
    void another_definition_is_told_apart_from_new_facts() {
        delivered("a", "2005", "4");
        int told = log.size();
        delivered("b", "2005", "6");
        Indicator narrower = indicator(2, Map.of("names", List.of("mission.ended")));
        Comparison comparison =
                Comparison.of(side(DAYS, told, "2006-01-01"), side(narrower, log.size(), "2006-01-01"), log);
        assertThat(comparison.parts())
                .extracting(Part::causes, Part::change)
                .containsExactly(tuple(List.of(Cause.DEFINITION), new BigDecimal("-4")));
    }

    @Test
    void what_was_unknown_in_between_is_not_shared_out() {
        delivered("a", "2005", "4");
        int told = log.size();
        String unknown = say("u", mission("UNKNOWN"), "2005");
        String known = say("u", new CorrectionEvent.Rectified(unknown, new CorrectedFact(mission("1")), null));
        Comparison comparison =
                Comparison.of(side(DAYS, told, "2006-01-01"), side(DAYS, log.size(), "2006-01-01"), log);
        assertThat(comparison.difference()).isEqualByComparingTo("1");
        assertThat(comparison.parts())
                .containsExactly(new Part(
                        List.of(Cause.LATE_ENTRY, Cause.RECTIFICATION),
                        BigDecimal.ONE,
                        List.of(new Share(unknown, null), new Share(known, null))));
    }

    @Test
    void a_number_that_became_unknown_has_no_difference_but_a_cause() {
        delivered("a", "2005", "4");
        int told = log.size();
        String unknown = say("u", mission("UNKNOWN"), "2005");
        Comparison comparison =
                Comparison.of(side(DAYS, told, "2006-01-01"), side(DAYS, log.size(), "2006-01-01"), log);
        assertThat(comparison.after().finding().value().status()).isEqualTo(AnswerStatus.UNKNOWN);
        assertThat(comparison.difference()).isNull();
        assertThat(comparison.parts())
                .containsExactly(new Part(List.of(Cause.LATE_ENTRY), null, List.of(new Share(unknown, null))));
    }

    @Test
    void very_many_late_entries_are_one_step_that_names_them_all() {
        int told = log.size();
        for (int i = 0; i < 200; i++) {
            delivered("m" + i, "2005", "0.1");
        }
        Comparison comparison =
                Comparison.of(side(DAYS, told, "2006-01-01"), side(DAYS, log.size(), "2006-01-01"), log);
        assertThat(comparison.difference()).isEqualByComparingTo("20");
        assertThat(comparison.parts()).hasSize(1);
        assertThat(comparison.parts().getFirst().shares()).hasSize(200);
    }

    private static List<String> events(Part part) {
        return part.shares().stream().map(Share::event).toList();
    }

    private static Indicator indicator(int version, Map<String, Object> of) {
        return new Indicator(
                "DAYS",
                version,
                new Bilingual("jours", "days"),
                new Bilingual("jours", "days"),
                "days",
                List.of(),
                FormulaForm.read(Map.of("op", "sum", "of", of, "fields", List.of("days"), "none", "VALUE")),
                false);
    }

    private static Side side(Indicator indicator, long size, String asOf) {
        LocalDate day = LocalDate.parse(asOf);
        return new Side(
                indicator,
                event -> true,
                false,
                event -> event.position() < size,
                event -> true,
                event -> !event.envelope().effective().earliest().isAfter(day),
                day);
    }

    private static MissionEvent.Delivered mission(String days) {
        return new MissionEvent.Delivered(
                null,
                days.equals("UNKNOWN") ? Measure.UNKNOWN : Measure.parse(days),
                new Money(Measure.UNKNOWN, TaxBasis.INCL_TAX),
                Measure.UNKNOWN);
    }

    private String delivered(String name, String effective, String days) {
        return say(name, mission(days), effective);
    }

    private String say(String name, CorrectionEvent correction) {
        return say(name, correction, "2006-06-01");
    }

    private String say(String name, DomainEvent event, String effective) {
        String stream = "mission:" + name;
        Envelope envelope = new Envelope(
                new SupportCaseId("a-case"),
                FuzzyDate.parse(effective),
                null,
                null,
                null,
                null,
                FactStatus.ACTUAL,
                "tester",
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                "c",
                "c");
        long sequence =
                log.stream().filter(other -> other.streamKey().equals(stream)).count();
        String id = "e" + log.size();
        log.add(new RecordedEvent(
                log.size(), id, stream, sequence, Instant.EPOCH.plusSeconds(log.size()), envelope, event));
        return id;
    }
}
