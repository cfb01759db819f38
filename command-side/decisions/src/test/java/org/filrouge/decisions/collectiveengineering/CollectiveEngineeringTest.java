package org.filrouge.decisions.collectiveengineering;

import static org.filrouge.decisions.Fact.on;
import static org.filrouge.kernel.collectiveengineering.CollectiveEngineeringRefusal.*;
import static org.filrouge.kernel.collectiveengineering.Opinion.*;
import static org.filrouge.kernel.collectiveengineering.OpinionSubject.APPROACH;
import static org.filrouge.kernel.collectiveengineering.OpinionSubject.CAPITALISATION;

import java.util.List;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.*;
import org.filrouge.kernel.collectiveengineering.CommitteeKind;
import org.filrouge.kernel.collectiveengineering.EngineeringType;
import org.filrouge.kernel.collectiveengineering.Interest;
import org.filrouge.kernel.collectiveengineering.MeetingMode;
import org.filrouge.kernel.collectiveengineering.Opinion;
import org.filrouge.kernel.collectiveengineering.ParticipationScope;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.api.Test;

class CollectiveEngineeringTest extends Rules<CollectiveEngineeringEvent, CollectiveEngineering.State> {

    private static final OrganisationId A = new OrganisationId("a");
    private static final OrganisationId PMI = new OrganisationId("pmi");
    private static final Initiated INITIATED =
            new Initiated(EngineeringType.COLLECTIVE_ANSWER, null, List.of(), Measure.UNKNOWN);
    private static final StructuresTargeted TARGETED = new StructuresTargeted(null, List.of(A), Measure.UNKNOWN);
    private static final InvitationSent INVITED = invitation(Measure.UNKNOWN, A);
    private static final StructureJoined JOINED = new StructureJoined(A, ParticipationScope.PARTIAL);
    private static final StructureDeclined DECLINED = new StructureDeclined(A, null);

    private static final StructureWithdrew LEFT = new StructureWithdrew(A, "2", null);
    private static final Closed CLOSED_ACTION = new Closed(null, List.of());

    CollectiveEngineeringTest() {
        super(new CollectiveEngineering());
    }

    @Test
    void anActionIsBegunOnce() {
        givenNothing().when(INITIATED).then(INITIATED);
        given(INITIATED).when(INITIATED).then(refused(ALREADY_INITIATED));
    }

    @Test
    void whoSteppedBackFromAnOpinionDoesNotGiveIt() {
        MemberSteppedBack organisation = steppedBack(PMI, null);
        MemberSteppedBack account = steppedBack(null, "a-2");
        MemberSteppedBack oneself = steppedBack(null, null);
        given(COMMITTEE).when(organisation).then(organisation);
        given(COMMITTEE, organisation)
                .when(on("2009", APPROVED).by("a-1", PMI))
                .then(refused(STEPPED_BACK))
                .saying("Somebody stepped back from this opinion (APPROACH): pmi does not give it.");
        given(COMMITTEE, organisation)
                .when(on("2009", APPROVED).decidedBy(PMI, A))
                .then(refused(STEPPED_BACK));
        given(COMMITTEE, account).when(on("2009", APPROVED).by("a-2", A)).then(refused(STEPPED_BACK));
        given(on("2008", COMMITTEE), on("2008", oneself).by("a-3", null))
                .when(on("2009", APPROVED).by("a-3", null))
                .then(refused(STEPPED_BACK));
    }

    @Test
    void whoSteppedBackFromOneOpinionStillGivesTheOtherAndOthersGiveBoth() {
        MemberSteppedBack account = steppedBack(null, "a-2");
        CommitteeOpinionGiven other = new CommitteeOpinionGiven("support", CAPITALISATION, FAVOURABLE, null);
        given(COMMITTEE, account).when(on("2009", other).by("a-2", null)).then(other);
        given(COMMITTEE, account).when(on("2009", APPROVED).by("a-1", null)).then(APPROVED);
    }

    @Test
    void whoActsForAStructureTheOpinionIsAboutStepsBack() {
        given(INITIATED, TARGETED, COMMITTEE)
                .when(on("2009", APPROVED).by("a-1", A))
                .then(refused(CONFLICT_OF_INTEREST))
                .saying("This opinion concerns a: whoever acts for it steps back.");
        given(INITIATED, TARGETED, COMMITTEE)
                .when(on("2009", APPROVED).by("a-1", PMI))
                .then(APPROVED);
    }

    @Test
    void toStepBackAfterTheOpinionIsRecordedWithAWarning() {
        MemberSteppedBack late = steppedBack(PMI, null);
        given(COMMITTEE, APPROVED).when(late).then(late).warning(STEPPED_BACK_LATE);
        given(COMMITTEE).when(late).then(late).warning();
        givenNothing().when(late).then(refused(COMMITTEE_UNKNOWN));
    }

    private static final CommitteeEstablished COMMITTEE =
            new CommitteeEstablished("support", CommitteeKind.SUPPORT, List.of(PMI, A), null, MeetingMode.MEETING);
    private static final CommitteeOpinionGiven APPROVED =
            new CommitteeOpinionGiven("support", APPROACH, FAVOURABLE, null);

    private static MemberSteppedBack steppedBack(OrganisationId member, String account) {
        return new MemberSteppedBack("support", member, account, APPROACH, Interest.SUPPORTED_STRUCTURE, null);
    }

    @Test
    void structuresAreTargetedAndInvitedInAnActionThatIsBegun() {
        given(INITIATED).when(TARGETED).then(TARGETED);
        given(INITIATED).when(INVITED).then(INVITED);
        givenNothing().when(TARGETED).then(refused(NOT_INITIATED));
        givenNothing().when(INVITED).then(refused(NOT_INITIATED));
    }

    @Test
    void anInvitationGoesToSomebodyNamedOrCounted() {
        given(INITIATED).when(invitation(Measure.of(14))).then(invitation(Measure.of(14)));
        given(INITIATED).when(invitation(Measure.UNKNOWN)).then(refused(NOBODY_INVITED));
        given(INITIATED).when(invitation(Measure.of(0))).then(refused(NOBODY_INVITED));
    }

    @Test
    void aStructureJoinsOrDeclinesWhenItWasTargetedOrInvited() {
        given(INITIATED, TARGETED).when(JOINED).then(JOINED);
        given(INITIATED, INVITED).when(JOINED).then(JOINED);
        given(INITIATED, INVITED).when(DECLINED).then(DECLINED);
        given(INITIATED).when(JOINED).then(refused(STRUCTURE_NOT_ELIGIBLE));
        given(INITIATED).when(DECLINED).then(refused(STRUCTURE_NOT_ELIGIBLE));
    }

    @Test
    void anInvitationJoinsNobody() {
        given(INITIATED, TARGETED, INVITED).when(JOINED).then(JOINED);
    }

    @Test
    void aStructureJoinsOnceAndCannotDeclineAfterwards() {
        given(INITIATED, TARGETED, JOINED).when(JOINED).then(refused(ALREADY_JOINED));
        given(INITIATED, TARGETED, JOINED).when(DECLINED).then(refused(ALREADY_JOINED));
    }

    @Test
    void aStructureDeclinesOnceAndMayStillJoin() {
        given(INITIATED, TARGETED, DECLINED).when(DECLINED).then(refused(ALREADY_DECLINED));
        given(INITIATED, TARGETED, DECLINED).when(JOINED).then(JOINED);
    }

    @Test
    void nothingButItsOwnEntryMakesAStructureAMember() {
        given(INITIATED, TARGETED, INVITED).when(group(A)).then(refused(GROUP_MEMBER_NOT_JOINED));
        given(INITIATED, TARGETED, group(A)).when(LEFT).then(refused(NOT_JOINED));
        given(INITIATED, TARGETED, group(A)).when(JOINED).then(JOINED);
    }

    @Test
    void aStructureLeavesAtAnyTimeAndMayComeBack() {
        given(INITIATED, TARGETED, JOINED).when(LEFT).then(LEFT);
        given(INITIATED, TARGETED, JOINED, CLOSED_ACTION).when(LEFT).then(LEFT);
        given(INITIATED, TARGETED).when(LEFT).then(refused(NOT_JOINED));
        given(INITIATED, TARGETED, JOINED, LEFT).when(LEFT).then(refused(NOT_JOINED));
        given(INITIATED, TARGETED, JOINED, LEFT).when(JOINED).then(JOINED);
    }

    @Test
    void aGroupTakesOnlyStructuresThatJoined() {
        given(INITIATED, TARGETED, JOINED).when(group(A)).then(group(A));
        given(INITIATED, TARGETED, JOINED)
                .when(group(A, PMI))
                .then(refused(GROUP_MEMBER_NOT_JOINED))
                .saying("The group takes only structures that joined of their own will; these did not: pmi.");
        given(INITIATED, TARGETED, JOINED, LEFT).when(group(A)).then(refused(GROUP_MEMBER_NOT_JOINED));
    }

    @Test
    void aGroupHasAMember() {
        given(INITIATED, TARGETED, JOINED).when(group(A)).then(group(A));
        given(INITIATED, TARGETED, JOINED).when(group()).then(refused(GROUP_WITHOUT_MEMBERS));
    }

    @Test
    void theBudgetIsSetBeforeTheGroupIsConfirmed() {
        given(INITIATED).when(budget("9000")).then(budget("9000"));
        given(INITIATED, TARGETED, JOINED, group(A)).when(budget("9000")).then(refused(BUDGET_AFTER_GROUP));
        given(on("2008", INITIATED), on("2009-03", group(A)))
                .when(on("2009-02", budget("9000")))
                .then(budget("9000"));
        givenNothing().when(budget("9000")).then(refused(NOT_INITIATED));
    }

    @Test
    void aBudgetIsAboveZeroOrUnknown() {
        given(INITIATED).when(budget("UNKNOWN")).then(budget("UNKNOWN"));
        given(INITIATED).when(budget("0")).then(refused(BUDGET_NOT_POSITIVE));
    }

    @Test
    void aLeadIsAppointedAmongTwoDlasAtLeast() {
        given(INITIATED).when(lead(A, A, PMI)).then(lead(A, A, PMI));
        given(INITIATED, lead(A, A, PMI)).when(lead(PMI, A, PMI)).then(lead(PMI, A, PMI));
        given(INITIATED).when(lead(A, A)).then(refused(LEAD_OF_A_SINGLE_DLA));
        given(INITIATED).when(lead(A, A, A)).then(refused(LEAD_OF_A_SINGLE_DLA));
    }

    @Test
    void theLeadIsOneOfTheDlas() {
        given(INITIATED).when(lead(PMI, A, PMI)).then(lead(PMI, A, PMI));
        given(INITIATED).when(lead(new OrganisationId("c"), A, PMI)).then(refused(LEAD_NOT_AMONG_DLAS));
    }

    @Test
    void anActionIsClosedOnce() {
        given(INITIATED).when(CLOSED_ACTION).then(CLOSED_ACTION);
        givenNothing().when(CLOSED_ACTION).then(refused(NOT_INITIATED));
        given(INITIATED, CLOSED_ACTION).when(CLOSED_ACTION).then(refused(ALREADY_CLOSED));
    }

    @Test
    void nobodyJoinsAnActionThatIsClosed() {
        given(INITIATED, TARGETED, CLOSED_ACTION).when(JOINED).then(refused(CLOSED));
        given(INITIATED, TARGETED, JOINED, CLOSED_ACTION).when(group(A)).then(refused(CLOSED));
        given(on("2008", INITIATED), on("2008", TARGETED), on("2010", CLOSED_ACTION))
                .when(on("2009", JOINED))
                .then(JOINED);
        given(
                        on("2008", INITIATED),
                        on("2008", TARGETED),
                        on("2010", CLOSED_ACTION).planned())
                .when(on("2011", JOINED))
                .then(JOINED);
    }

    private static InvitationSent invitation(Measure count, OrganisationId... addressees) {
        return new InvitationSent(PMI, List.of(addressees), count, null);
    }

    @Test
    void aCommitteeIsEstablishedOnce() {
        var steering = committee("copil", CommitteeKind.STEERING);

        givenNothing().when(steering).then(steering);
        given(committee("support", CommitteeKind.SUPPORT)).when(steering).then(steering);
        given(steering).when(steering).then(refused(COMMITTEE_ALREADY_ESTABLISHED));
    }

    @Test
    void anOpinionComesFromACommitteeThatExists() {
        var support = committee("support", CommitteeKind.SUPPORT);

        given(INITIATED, support).when(opinion(FAVOURABLE)).then(opinion(FAVOURABLE));
        given(INITIATED).when(opinion(FAVOURABLE)).then(refused(COMMITTEE_UNKNOWN));
    }

    @Test
    void onlyASupportCommitteeGivesAnOpinion() {
        var steering = committee("support", CommitteeKind.STEERING);

        given(INITIATED, steering).when(opinion(FAVOURABLE)).then(refused(OPINION_NOT_FROM_SUPPORT_COMMITTEE));
    }

    @Test
    void anOpinionIsGivenOnceOnEachSubjectUnlessItWasAdjourned() {
        var support = committee("support", CommitteeKind.SUPPORT);
        var capitalisation = new CommitteeOpinionGiven("support", CAPITALISATION, FAVOURABLE, null);

        given(support, opinion(ADJOURNED)).when(opinion(UNFAVOURABLE)).then(opinion(UNFAVOURABLE));
        given(support, opinion(FAVOURABLE)).when(capitalisation).then(capitalisation);
        given(support, opinion(UNFAVOURABLE)).when(opinion(FAVOURABLE)).then(refused(OPINION_ALREADY_GIVEN));
    }

    @Test
    void aCommitteeThatExistsMeets() {
        var support = committee("support", CommitteeKind.SUPPORT);

        given(support).when(met("UNKNOWN")).then(met("UNKNOWN"));
        given(support).when(met("0")).then(met("0"));
        givenNothing().when(met("2")).then(refused(COMMITTEE_UNKNOWN));
    }

    @Test
    void noMeetingLastsLessThanNothing() {
        var support = committee("support", CommitteeKind.SUPPORT);

        given(support).when(met("0.5")).then(met("0.5"));
        given(support).when(met("-1")).then(refused(MEETING_LENGTH_NEGATIVE));
    }

    private static CommitteeMet met(String hours) {
        return new CommitteeMet("support", Measure.of(1), Measure.parse(hours), Measure.UNKNOWN, List.of());
    }

    private static CommitteeEstablished committee(String name, CommitteeKind kind) {
        return new CommitteeEstablished(name, kind, List.of(), null, MeetingMode.E_MAIL);
    }

    private static CommitteeOpinionGiven opinion(Opinion opinion) {
        return new CommitteeOpinionGiven("support", APPROACH, opinion, null);
    }

    private static GroupConstituted group(OrganisationId... members) {
        return new GroupConstituted(List.of(members));
    }

    private static InterventionBudgetSet budget(String amount) {
        return new InterventionBudgetSet(new Money(Measure.parse(amount), TaxBasis.EXCL_TAX), List.of());
    }

    private static LeadDlaAppointed lead(OrganisationId lead, OrganisationId... dlas) {
        return new LeadDlaAppointed(List.of(dlas), lead);
    }
}
