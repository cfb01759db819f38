package org.filrouge.folds.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StaffHired;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StatutesFiled;
import org.filrouge.kernel.value.Answer;
import org.junit.jupiter.api.Test;

class HireAfterFilingTest {

    private static final String GROUP = "employer-group:ge";
    private static final StaffHired HIRE = new StaffHired("chargé de développement", 1);

    @Test
    void aHireOnTheDayOfTheFilingOrLaterComesAfterIt() {
        assertThat(judged(filed("2008-03-12").fact(GROUP, "2008-03-12/..", HIRE)))
                .isEqualTo(Answer.of(true));
    }

    @Test
    void aHireThatIsCertainlyEarlierDoesNot() {
        assertThat(judged(filed("2008-03-12").fact(GROUP, "2008-02", HIRE))).isEqualTo(Answer.of(false));
    }

    @Test
    void whereDatesCannotTellTheToldOrderDoes() {
        assertThat(judged(filed("2008").after("0", GROUP, "2008", HIRE))).isEqualTo(Answer.of(true));
    }

    @Test
    void whereNeitherTellsItIsUnknown() {
        assertThat(judged(filed("2008").fact(GROUP, "2008", HIRE))).isEqualTo(Answer.unknown());
        assertThat(judged(new Told().fact(GROUP, "2008", HIRE))).isEqualTo(Answer.unknown());
    }

    private static Told filed(String day) {
        return new Told()
                .fact(GROUP, day, new StatutesFiled(List.of(Told.organisation("one"), Told.organisation("two")), null));
    }

    private static Answer<Boolean> judged(Told told) {
        return new CaseFold()
                .fold("a-case", told.events())
                .employerGroups()
                .groups()
                .getFirst()
                .hires()
                .getFirst()
                .afterFiling();
    }
}
