package org.filrouge.folds.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.folds.casefile.Memberships.MemberAt;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.MemberJoined;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.MemberLeft;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StatutesFiled;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Answer;
import org.junit.jupiter.api.Test;

class MembershipsTest {

    private static final String GROUP = "employer-group:g";
    private static final OrganisationId ONE = Told.organisation("one");
    private static final OrganisationId TWO = Told.organisation("two");
    private static final OrganisationId THREE = Told.organisation("three");
    private static final Told GROWING = new Told()
            .fact(GROUP, "2008-03-12", new StatutesFiled(List.of(ONE, TWO), null))
            .fact(GROUP, "2009-06", new MemberJoined(THREE))
            .fact(GROUP, "2010", new MemberLeft(ONE, null))
            .planned(GROUP, "2011", new MemberLeft(TWO, null));

    @Test
    void theMembersOfADayAreThoseWhoHadJoinedAndNotLeft() {
        assertThat(at("2008-03-11")).isEmpty();
        assertThat(at("2009-01-01")).containsExactly(certainly(ONE), certainly(TWO));
        assertThat(at("2009-12-31")).containsExactly(certainly(ONE), certainly(TWO), certainly(THREE));
        assertThat(at("2012-01-01")).containsExactly(certainly(TWO), certainly(THREE));
    }

    @Test
    void whereADateCannotTellTheAnswerIsUnknown() {
        assertThat(at("2009-06-15")).contains(new MemberAt(THREE, Answer.unknown()));
        assertThat(at("2010-06-15")).contains(new MemberAt(ONE, Answer.unknown()));
    }

    @Test
    void whoComesBackIsAMemberTwice() {
        Memberships memberships = memberships(new Told()
                .fact(GROUP, "2008", new StatutesFiled(List.of(ONE, TWO), null))
                .fact(GROUP, "2009", new MemberLeft(ONE, null))
                .fact(GROUP, "2010", new MemberJoined(ONE)));

        assertThat(memberships.memberships()).hasSize(3);
        assertThat(memberships.present()).containsExactly(TWO, ONE);
    }

    private static MemberAt certainly(OrganisationId member) {
        return new MemberAt(member, Answer.of(true));
    }

    private static List<MemberAt> at(String day) {
        return memberships(GROWING).at(LocalDate.parse(day));
    }

    private static Memberships memberships(Told told) {
        return new CaseFold()
                .fold("a-case", told.events())
                .employerGroups()
                .groups()
                .getFirst()
                .memberships();
    }
}
