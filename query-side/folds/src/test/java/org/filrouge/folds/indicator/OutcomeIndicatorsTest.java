package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.indicator.Facts.number;
import static org.filrouge.folds.indicator.Facts.organisations;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.ActivityCeased;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StaffHired;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StatutesFiled;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.merger.MergerEvent.MergedEntityCreated;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.MonthSpan;
import org.junit.jupiter.api.Test;

/** What is observed after support: jobs, entities, and how long they last. */
class OutcomeIndicatorsTest {

    private static final String GROUP = "employer-group:ge-14";

    @Test
    void theOneHireOfTheGroupWasThereAfterTwelveMonthsAndNotAfterTwentyFour() {
        Finding finding = group().find("F10");
        assertThat(finding.value()).isEqualTo(number("1"));
        assertThat(parts(finding)).containsExactly(number("1"), number("1"), number("0"));
        assertThat(finding.events()).containsExactly("e1", "e2");
    }

    @Test
    void whetherAHireElsewhereStayedIsUnknownAndMakesTheSumUnknown() {
        Finding finding = group().with("organisation:shop", "2008-04", new EmployeeRecruited("clerk", 2))
                .find("F10");
        assertThat(parts(finding)).containsExactly(number("3"), Answer.unknown(), Answer.unknown());
    }

    @Test
    void noHireIsNoJob() {
        assertThat(parts(new Facts().find("F10"))).containsExactly(number("0"), number("0"), number("0"));
    }

    @Test
    void theGroupWasActiveAfterTwelveMonthsAndNotAfterTwentyFour() {
        assertThat(parts(group().find("F11"))).containsExactly(Answer.of(true), Answer.of(false));
    }

    @Test
    void aDayNotReachedYetHasNoAnswer() {
        Facts facts = new Facts().with(GROUP, "2008-03-12", filed());
        assertThat(parts(facts.find("F11", LocalDate.of(2009, 6, 1))))
                .containsExactly(Answer.of(true), Answer.notApplicable());
    }

    @Test
    void anEndTooFuzzyToTellIsUnknown() {
        Facts facts = new Facts()
                .with(GROUP, "2008-03-12", filed())
                .with(GROUP, "2009", new ActivityCeased(List.of("means")));
        assertThat(parts(facts.find("F11"))).containsExactly(Answer.unknown(), Answer.of(false));
    }

    @Test
    void groupsFiledAndEntitiesMergedAreCountedAndPlannedOnesAreNot() {
        MergedEntityCreated merged = new MergedEntityCreated(new OrganisationId("whole"), organisations("part", 2));
        Facts facts = group().with("merger:one", "2010", merged)
                .with("merger:two", "2027", FactStatus.PLANNED, merged)
                .with("employer-group:other", "2027", FactStatus.PROBABLE, filed());
        assertThat(facts.find("T11").value()).isEqualTo(number("2"));
        assertThat(facts.find("T11").events()).containsExactly("e0", "e3");
    }

    @Test
    void noEntityIsAnHonestZero() {
        assertThat(new Facts().find("T11").value()).isEqualTo(number("0"));
    }

    @Test
    void theGroupLivedTwentyTwoMonths() {
        assertThat(group().find("E8").value()).isEqualTo(number("22"));
        assertThat(group().find("E8").span()).isEqualTo(new MonthSpan(22, 22));
    }

    @Test
    void aGroupThatLivesHasNoLengthOfLifeYet() {
        assertThat(new Facts().with(GROUP, "2008-03-12", filed()).find("E8").value())
                .isEqualTo(Answer.unknown());
        assertThat(new Facts().find("E8").value().status()).isEqualTo(AnswerStatus.NOT_APPLICABLE);
    }

    private static Facts group() {
        return new Facts()
                .with(GROUP, "2008-03-12", filed())
                .with(GROUP, "2008-03-12/..", new StaffHired("developer", 1))
                .with(GROUP, "2010-01", new ActivityCeased(List.of("unclear role")));
    }

    private static StatutesFiled filed() {
        return new StatutesFiled(organisations("member", 5), null);
    }

    private static List<Answer<Object>> parts(Finding finding) {
        return finding.parts().stream().map(part -> part.finding().value()).toList();
    }
}
