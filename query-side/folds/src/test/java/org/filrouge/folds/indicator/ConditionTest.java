package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.indicator.Facts.number;
import static org.filrouge.kernel.value.AnswerStatus.VALUE;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.kernel.indicator.Condition;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.Selection;
import org.filrouge.kernel.mission.MissionEvent.RecommendationsIssued;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.Known;
import org.junit.jupiter.api.Test;

/** A field that says UNKNOWN leaves open whether its fact counts, and so makes the number unknown. */
class ConditionTest {

    private static final Selection ISSUED = Selection.of("mission.recommendations-issued");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final Facts facts = new Facts()
            .with("mission:a", "2008", issued(Known.YES))
            .with("mission:b", "2008", issued(Known.NO))
            .with("mission:c", "2008", issued(Known.YES));

    @Test
    void whatIsToldIsCounted() {
        assertThat(count(ISSUED.where("operational", "YES"))).isEqualTo(number("2"));
        assertThat(count(ISSUED.where("operational", Condition.Test.NOT_IN, "YES")))
                .isEqualTo(number("1"));
    }

    @Test
    void whatIsNotKnownMakesTheNumberUnknown() {
        facts.with("mission:d", "2008", issued(Known.UNKNOWN));
        assertThat(count(ISSUED.where("operational", "YES"))).isEqualTo(Answer.unknown());
        assertThat(count(ISSUED.where("operational", Condition.Test.TOLD))).isEqualTo(number("3"));
        assertThat(count(ISSUED.where("operational", Condition.Test.UNTOLD))).isEqualTo(number("1"));
    }

    @Test
    void aFieldThatAKindOfFactDoesNotHaveIsNotAskedOfIt() {
        facts.delivered("m", "1", "1");
        assertThat(count(ISSUED.and(Selections.DELIVERED).where("operational", "YES")))
                .isEqualTo(number("3"));
    }

    @Test
    void aDateIsComparedWithADayAsFarAsItsPrecisionAllows() {
        facts.with("mission:e", "2009-05-03", issued(Known.YES));
        assertThat(count(ISSUED.where("@date", Condition.Test.SINCE, "2009-05-03")))
                .isEqualTo(number("1"));
        assertThat(count(ISSUED.where("@date", Condition.Test.SINCE, "2009-05-04")))
                .isEqualTo(number("0"));
        assertThat(count(ISSUED.where("@date", Condition.Test.UNTIL, "2008-12-31")))
                .isEqualTo(number("3"));
        assertThat(count(ISSUED.where("@date", Condition.Test.UNTIL, "2008-06-30")))
                .isEqualTo(Answer.unknown());
        facts.with("mission:f", "XXXX", issued(Known.YES));
        assertThat(count(ISSUED.where("@date", Condition.Test.SINCE, "2009-05-03")))
                .isEqualTo(Answer.unknown());
    }

    @Test
    void anIntervalMayBeOpenAtOneEnd() {
        facts.delivered("m", "4", "1").delivered("n", "7.5", "1");
        assertThat(count(Selections.DELIVERED.where("days", Condition.Test.WITHIN, "4..")))
                .isEqualTo(number("2"));
        assertThat(count(Selections.DELIVERED.where("days", Condition.Test.WITHIN, "..4")))
                .isEqualTo(number("1"));
        assertThat(count(Selections.DELIVERED.where("days", Condition.Test.OUTSIDE, "..4")))
                .isEqualTo(number("1"));
    }

    private Answer<Object> count(Selection selection) {
        return new Evaluation(facts.log(), DAY)
                .of(new Formula.Count(selection, VALUE))
                .value();
    }

    private static RecommendationsIssued issued(Known operational) {
        return new RecommendationsIssued(List.of("act"), List.of(), operational);
    }
}
