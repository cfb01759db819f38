package org.filrouge.decisions.employergroup;

import static org.filrouge.decisions.Fact.on;
import static org.filrouge.kernel.employergroup.EmployerGroupDocument.*;
import static org.filrouge.kernel.employergroup.EmployerGroupRefusal.*;

import java.util.List;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.employergroup.EmployerGroupDocument;
import org.filrouge.kernel.employergroup.EmployerGroupEvent;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.*;
import org.filrouge.kernel.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

class EmployerGroupTest extends Rules<EmployerGroupEvent, EmployerGroup.State> {

    private static final OrganisationId A = new OrganisationId("a");
    private static final OrganisationId B = new OrganisationId("b");
    private static final OrganisationId C = new OrganisationId("c");
    private static final DocumentsDrafted ALL_DRAFTED = drafted(STATUTES, JOB_DESCRIPTION, INTERNAL_RULES);
    private static final StatutesFiled FILED = filedBy(A, B);
    private static final StaffHired HIRED = new StaffHired("development officer", 1);
    private static final ActivityCeased CEASED = new ActivityCeased(List.of("members compete"));
    private static final StaffTransferAnnounced TRANSFER = new StaffTransferAnnounced("development officer", B);

    EmployerGroupTest() {
        super(new EmployerGroup());
    }

    @Test
    void statutesAreFiledOnceAndNotDraftedAfterwards() {
        givenNothing().when(ALL_DRAFTED).then(ALL_DRAFTED);
        given(ALL_DRAFTED).when(FILED).then(FILED);
        given(on("2007", ALL_DRAFTED), on("2008-03-12", FILED))
                .when(on("2009", FILED))
                .then(refused(STATUTES_ALREADY_FILED))
                .saying("The statutes of this group are already filed (2008-03-12).");
        given(ALL_DRAFTED, FILED).when(ALL_DRAFTED).then(refused(STATUTES_ALREADY_FILED));
    }

    @Test
    void allThreeDocumentsComeBeforeTheFiling() {
        given(drafted(STATUTES), drafted(JOB_DESCRIPTION), drafted(INTERNAL_RULES))
                .when(FILED)
                .then(FILED);
        given(drafted(STATUTES))
                .when(FILED)
                .then(refused(DOCUMENTS_MISSING))
                .saying(
                        "The three documents come before the filing of statutes; still missing: INTERNAL_RULES, JOB_DESCRIPTION.");
    }

    @Test
    void aGroupHasTwoMembersAtLeast() {
        given(ALL_DRAFTED).when(FILED).then(FILED);
        given(ALL_DRAFTED).when(filedBy(A)).then(refused(TOO_FEW_MEMBERS));
        given(ALL_DRAFTED).when(filedBy(A, A)).then(refused(TOO_FEW_MEMBERS));
    }

    @Test
    void aGroupWithoutFiledStatutesHiresNobodyCeasesNothingAndTransfersNobody() {
        given(ALL_DRAFTED, FILED).when(TRANSFER).then(TRANSFER);
        given(ALL_DRAFTED).when(HIRED).then(refused(STATUTES_NOT_FILED));
        given(ALL_DRAFTED).when(CEASED).then(refused(STATUTES_NOT_FILED));
        given(ALL_DRAFTED).when(TRANSFER).then(refused(STATUTES_NOT_FILED));
    }

    @Test
    void aPlannedFilingIsNotDone() {
        given(on("2007", ALL_DRAFTED), on("2008-03", FILED).planned())
                .when(on("2008-04", HIRED))
                .then(refused(STATUTES_NOT_FILED));
        given(on("2007", ALL_DRAFTED), on("2008-03", FILED).planned())
                .when(on("2008-04", FILED))
                .then(FILED);
    }

    @Test
    void nobodyIsHiredBeforeTheFiling() {
        given(on("2008-03-12", FILED)).when(on("2008-03-12", HIRED)).then(HIRED);
        given(on("2008-03-12", FILED)).when(on("2008-03-11", HIRED)).then(refused(HIRED_BEFORE_FILING));
    }

    @Test
    void aHireInTheMonthOfTheFilingIsNotCertainlyBeforeIt() {
        given(on("2008-03-12", FILED)).when(on("2008-03", HIRED)).then(HIRED);
        given(on("2008", FILED)).when(on("2008-01-01", HIRED)).then(HIRED);
        given(on("2008-03", FILED)).when(on("XXXX", HIRED)).then(HIRED);
    }

    @Test
    void activityDoesNotCeaseBeforeTheFiling() {
        given(on("2008-03-12", FILED)).when(on("2010-01", CEASED)).then(CEASED);
        given(on("2008-03-12", FILED)).when(on("2007", CEASED)).then(refused(CEASED_BEFORE_FILING));
    }

    @Test
    void activityCeasesOnceAndNobodyIsHiredAfterwards() {
        given(on("2008", FILED), on("2009", HIRED)).when(on("2010-01", CEASED)).then(CEASED);
        given(on("2008", FILED), on("2010-01", CEASED))
                .when(on("2010-02", CEASED))
                .then(refused(ALREADY_CEASED));
        given(on("2008", FILED), on("2010-01", CEASED))
                .when(on("2010-02", HIRED))
                .then(refused(ALREADY_CEASED));
    }

    @Test
    void aTransferMayBeAnnouncedAfterTheGroupHasCeased() {
        given(on("2008", FILED), on("2010-01", CEASED))
                .when(on("2010-01/..", TRANSFER))
                .then(TRANSFER);
    }

    @Test
    void anOrganisationJoinsAFiledGroupOnce() {
        given(FILED).when(new MemberJoined(C)).then(new MemberJoined(C));
        given(ALL_DRAFTED).when(new MemberJoined(C)).then(refused(STATUTES_NOT_FILED));
        given(FILED)
                .when(new MemberJoined(A))
                .then(refused(ALREADY_A_MEMBER))
                .saying("This organisation is already a member of the group: a.");
        given(FILED, new MemberJoined(C)).when(new MemberJoined(C)).then(refused(ALREADY_A_MEMBER));
        given(FILED, left(A)).when(new MemberJoined(A)).then(new MemberJoined(A));
    }

    @Test
    void onlyAMemberLeaves() {
        given(FILED, new MemberJoined(C)).when(left(C)).then(left(C)).warning();
        given(FILED).when(left(C)).then(refused(NOT_A_MEMBER));
        given(FILED, left(A)).when(left(A)).then(refused(NOT_A_MEMBER));
        given(ALL_DRAFTED).when(left(A)).then(refused(STATUTES_NOT_FILED));
    }

    @Test
    void aGroupLeftWithOneMemberIsShownAndTheDepartureNeverRefused() {
        given(FILED).when(left(A)).then(left(A)).warning(TOO_FEW_MEMBERS);
        given(FILED, left(A)).when(left(B)).then(left(B)).warning(TOO_FEW_MEMBERS);
    }

    @Test
    void aPlannedDepartureLeavesTheMemberIn() {
        given(on("2008", FILED), on("2009", left(A)).planned())
                .when(new MemberJoined(A))
                .then(refused(ALREADY_A_MEMBER));
    }

    @Test
    void aMemberToldBeforeTheFilingIsStillOne() {
        given(new MemberJoined(C), FILED).when(left(C)).then(left(C)).warning();
    }

    private static MemberLeft left(OrganisationId member) {
        return new MemberLeft(member, null);
    }

    private static DocumentsDrafted drafted(EmployerGroupDocument... documents) {
        return new DocumentsDrafted(List.of(documents));
    }

    private static StatutesFiled filedBy(OrganisationId... members) {
        return new StatutesFiled(List.of(members), null);
    }
}
