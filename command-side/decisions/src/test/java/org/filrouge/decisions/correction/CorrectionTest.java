package org.filrouge.decisions.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.kernel.correction.CorrectionRefusal.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Deciders;
import org.filrouge.decisions.Ruling;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountEvent;
import org.filrouge.kernel.correction.ContestationOutcome;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.correction.CorrectionEvent.ContestationAnswered;
import org.filrouge.kernel.correction.CorrectionEvent.Contested;
import org.filrouge.kernel.correction.CorrectionEvent.Rectified;
import org.filrouge.kernel.correction.CorrectionEvent.Retracted;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.Evidence;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.indicator.IndicatorEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.filrouge.kernel.organisation.OrganisationEvent.Registered;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.organisation.OrganisationKind;
import org.filrouge.kernel.organisation.OrganisationRefusal;
import org.filrouge.kernel.person.PersonEvent;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.FuzzyDate;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final OrganisationId ELIPS = new OrganisationId("elips");
    private static final OrganisationId AGIR = new OrganisationId("agir");
    private static final EmployeeRecruited ONE = new EmployeeRecruited("cook", 1);
    private static final EmployeeRecruited TWO = new EmployeeRecruited("cook", 2);

    /** An organisation entered (0), registered (1), taking on one (2). */
    private final List<RecordedEvent> stream = new ArrayList<>();

    private Envelope envelope = told("2008-03-12", FactStatus.ACTUAL, "a slip", List.of(new Evidence("minutes", null)));

    CorrectionTest() {
        has(new Entered("Elips", OrganisationKind.ASSOCIATION, null, null, false));
        has(new Registered(null));
        has(ONE);
    }

    @Test
    void aRectificationWithReasonAndEvidenceIsRecordedAndNamesTheFact() {
        has(rectify("2", TWO));

        recorded(new Rectified("3", new CorrectedFact(ONE), null), rectify("2", ONE));
    }

    @Test
    void whatIsNotInThisHistoryCannotBeCorrectedInIt() {
        refused(TARGET_UNKNOWN, rectify("99", TWO));
        stream.add(at("organisation:agir", 3, ONE));
        has(new Retracted("3"));
        refused(TARGET_UNKNOWN, new Retracted("7"));
    }

    @Test
    void aCorrectionGivesItsReasonAndItsEvidence() {
        envelope = told("2008", FactStatus.ACTUAL, null, List.of(new Evidence("minutes", null)));
        refused(REASON_MISSING, rectify("2", TWO));
        refused(REASON_MISSING, new Retracted("2"));
        envelope = told("2008", FactStatus.ACTUAL, "a slip", List.of());
        refused(EVIDENCE_MISSING, rectify("2", TWO));
        refused(EVIDENCE_MISSING, new Retracted("2"));
    }

    @Test
    void aCorrectionIsNeitherPlannedNorProbable() {
        envelope = told("2008", FactStatus.PLANNED, "a slip", List.of(new Evidence("minutes", null)));
        refused(NOT_ACTUAL, rectify("2", TWO));
    }

    @Test
    void aDefinitionIsNotCorrected() {
        stream.clear();
        has(new IndicatorEvent.Withdrawn(1, "national evaluator"));
        refused(DEFINITION_STANDS, new Retracted("0"));
        refused(DEFINITION_STANDS, new Rectified("0", null, FuzzyDate.parse("2009")));
    }

    @Test
    void whatConcernsAPersonIsNotCorrectedButRecordedAnew() {
        stream.clear();
        has(new PersonEvent.LegalHoldPlaced());
        refused(NOT_CORRECTED, new Retracted("0"));
        refused(NOT_CORRECTED, new Rectified("0", null, FuzzyDate.parse("2009")));
    }

    @Test
    void aRightIsNotCorrected() {
        stream.clear();
        has(new AccountEvent.RightWithdrawn(AccessRole.AUDITOR, AccessScope.EVERYWHERE));
        refused(RIGHTS_STAND, new Retracted("0"));
        refused(RIGHTS_STAND, new Rectified("0", null, FuzzyDate.parse("2009")));
        refused(RIGHTS_STAND, new Contested("0", AGIR, "not ours"));
    }

    @Test
    void aFactStaysOfItsKind() {
        refused(TYPE_DIFFERS, rectify("2", new Registered(null)));
    }

    @Test
    void aFactStaysInItsCase() {
        envelope = envelope.withCase(new SupportCaseId("another"));
        refused(CASE_DIFFERS, rectify("2", TWO));
    }

    @Test
    void aRectificationChangesSomething() {
        refused(NOTHING_CORRECTED, rectify("2", ONE));
        refused(NOTHING_CORRECTED, new Rectified("2", null, null));
        recorded(new Rectified("2", null, FuzzyDate.parse("2009")), new Rectified("2", null, FuzzyDate.parse("2009")));
        has(rectify("2", TWO));
        refused(NOTHING_CORRECTED, rectify("2", TWO));
        recorded(rectify("2", ONE), rectify("2", ONE));
    }

    @Test
    void aRetractedFactIsNotRetractedAgainAndMayBeAssertedAgain() {
        has(new Retracted("2"));
        refused(ALREADY_RETRACTED, new Retracted("2"));
        recorded(rectify("2", ONE), rectify("2", ONE));
    }

    @Test
    void aCorrectionIsTakenBackByRectifyingItsFact() {
        has(rectify("2", TWO));
        refused(CORRECTION_RETRACTED, new Retracted("3"));
    }

    @Test
    void onlyWhoIsConcernedContests() {
        envelope = told("2008", FactStatus.ACTUAL, null, List.of());
        recorded(new Contested("2", ELIPS, "two were hired"), new Contested("2", ELIPS, "two were hired"));
        refused(NOT_CONCERNED, new Contested("2", AGIR, "two were hired"));
    }

    @Test
    void whoDecidedAFactIsConcerned() {
        stream.add(at("organisation:elips", 3, ONE, decidedBy(AGIR)));
        recorded(new Contested("3", AGIR, "we did not"), new Contested("3", AGIR, "we did not"));
    }

    @Test
    void aContestationIsAnsweredOnceAndWithAReason() {
        refused(CONTESTATION_UNKNOWN, new ContestationAnswered("2", "3", ContestationOutcome.UPHELD));
        has(new Contested("2", ELIPS, "two were hired"));
        recorded(
                new ContestationAnswered("2", "3", ContestationOutcome.REJECTED),
                new ContestationAnswered("2", "3", ContestationOutcome.REJECTED));
        has(new ContestationAnswered("2", "3", ContestationOutcome.REJECTED));
        refused(CONTESTATION_CLOSED, new ContestationAnswered("2", "3", ContestationOutcome.UPHELD));
        has(new Contested("2", ELIPS, "all the same"));
        envelope = told("2008", FactStatus.ACTUAL, " ", List.of());
        refused(REASON_MISSING, new ContestationAnswered("2", "5", ContestationOutcome.UPHELD));
    }

    @Test
    void aCorrectionThatLeavesAFactWithoutItsGroundWarnsOfIt() {
        assertThat(ruling(new Retracted("1")).warnings())
                .extracting(Refusal::code)
                .containsExactly(OrganisationRefusal.RECRUITED_WITHOUT_REGISTRATION);
        assertThat(ruling(new Rectified("1", null, FuzzyDate.parse("2010"))).warnings())
                .extracting(Refusal::code)
                .containsExactly(OrganisationRefusal.RECRUITED_BEFORE_REGISTRATION);
        assertThat(ruling(rectify("2", TWO)).warnings()).isEmpty();
    }

    @Test
    void theRulesKnowACorrectedFactAsIfItHadBeenRecordedSo() {
        Decider<DomainEvent, Object> decider = organisation();
        has(new Rectified("1", null, FuzzyDate.parse("2007")));
        List<RecordedEvent> told =
                List.of(stream.get(0), at("organisation:elips", 1, new Registered(null), told("2007")), stream.get(2));

        assertThat(Hindsight.state(decider, CorrectedHistory.of(stream)))
                .isEqualTo(Hindsight.state(decider, CorrectedHistory.of(told)))
                .isNotEqualTo(Hindsight.state(decider, CorrectedHistory.of(stream.subList(0, 3))));
    }

    @Test
    void aCorrectionIsInTheCaseOfItsFact() {
        SupportCaseId dossier = new SupportCaseId("moselle");
        stream.add(at("organisation:elips", 3, ONE, envelope.withCase(dossier)));

        assertThat(Correction.inCaseOfItsFact(rectify("3", TWO), envelope, stream)
                        .caseId())
                .isEqualTo(dossier);
        assertThat(Correction.inCaseOfItsFact(rectify("2", TWO), envelope, stream)
                        .caseId())
                .isNull();
    }

    private static CorrectionEvent rectify(String event, DomainEvent told) {
        return new Rectified(event, new CorrectedFact(told), null);
    }

    private void has(DomainEvent event) {
        stream.add(at("organisation:elips", stream.size(), event));
    }

    private void recorded(CorrectionEvent proposed, CorrectionEvent expected) {
        Ruling<CorrectionEvent> ruling = ruling(proposed);
        assertThat(ruling.objections()).isEmpty();
        assertThat(ruling.events()).containsExactly(expected);
    }

    private void refused(RefusalCode code, CorrectionEvent proposed) {
        assertThat(ruling(proposed).objections()).extracting(Refusal::code).containsExactly(code);
        assertThat(ruling(proposed).objections().getFirst().sentence().en()).doesNotContain("{");
    }

    private Ruling<CorrectionEvent> ruling(CorrectionEvent proposed) {
        return new Correction(organisation())
                .decide(at("organisation:elips", stream.size(), proposed, envelope), stream);
    }

    @SuppressWarnings("unchecked")
    private static Decider<DomainEvent, Object> organisation() {
        return (Decider<DomainEvent, Object>) Deciders.of("organisation").orElseThrow();
    }

    private static RecordedEvent at(String stream, long place, DomainEvent event) {
        return at(stream, place, event, told("2008-03-12"));
    }

    private static RecordedEvent at(String stream, long place, DomainEvent event, Envelope envelope) {
        return new RecordedEvent(place, Long.toString(place), stream, place, Instant.EPOCH, envelope, event);
    }

    private static Envelope told(String date) {
        return told(date, FactStatus.ACTUAL, null, List.of());
    }

    private static Envelope decidedBy(OrganisationId body) {
        return envelope("2008", FactStatus.ACTUAL, null, List.of(), List.of(body));
    }

    private static Envelope told(String date, FactStatus status, String reason, List<Evidence> evidence) {
        return envelope(date, status, reason, evidence, List.of());
    }

    private static Envelope envelope(
            String date, FactStatus status, String reason, List<Evidence> evidence, List<OrganisationId> deciders) {
        return new Envelope(
                null,
                FuzzyDate.parse(date),
                null,
                null,
                null,
                null,
                status,
                "account-1",
                null,
                deciders,
                null,
                evidence,
                reason,
                List.of(),
                List.of(),
                null,
                "c",
                "c");
    }
}
