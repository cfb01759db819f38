package org.filrouge.decisions.collectiveengineering;

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
import org.filrouge.kernel.collectiveengineering.MeetingMode;
import org.filrouge.kernel.collectiveengineering.Opinion;
import org.filrouge.kernel.collectiveengineering.ParticipationScope;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
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

    CollectiveEngineeringTest() {
        super(new CollectiveEngineering());
    }

    @Test
    void anActionIsBegunOnce() {
        givenNothing().when(INITIATED).then(INITIATED);
        given(INITIATED).when(INITIATED).then(refused(ALREADY_INITIATED));
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

    private static InvitationSent invitation(Measure count, OrganisationId... addressees) {
        return new InvitationSent(PMI, List.of(addressees), count, null);
    }

    private static CommitteeEstablished committee(String name, CommitteeKind kind) {
        return new CommitteeEstablished(name, kind, List.of(), null, MeetingMode.E_MAIL);
    }

    private static CommitteeOpinionGiven opinion(Opinion opinion) {
        return new CommitteeOpinionGiven("support", APPROACH, opinion, null);
    }
}
