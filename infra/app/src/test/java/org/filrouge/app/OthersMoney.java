package org.filrouge.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.kernel.commitment.CommitmentEvent;
import org.filrouge.kernel.convention.ConventionEvent;
import org.filrouge.kernel.convention.ConventionType;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.employergroup.EmployerGroupEvent;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.funding.FundingAgreementId;
import org.filrouge.kernel.funding.GrantKind;
import org.filrouge.kernel.organisation.OrganisationEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.organisation.OrganisationKind;
import org.filrouge.kernel.sharedcost.Share;
import org.filrouge.kernel.sharedcost.SharedCostEvent;
import org.filrouge.kernel.sharedcost.SharedCostId;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseEvent;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;

/** Further facts of one case: a second funder grants, pays, sets a condition, promises and shares a cost with the first. */
final class OthersMoney {

    static final String CASE = "bouches-du-rhone-ge14";
    static final OrganisationId OWN = new OrganisationId("region-paca");
    static final OrganisationId OTHER = new OrganisationId("departement-13");
    private static final OrganisationId GROUP = new OrganisationId("ge-14");
    private static final FundingAgreementId OWN_AGREEMENT = new FundingAgreementId("paca-ge-14-2009");
    private static final FundingAgreementId OTHER_AGREEMENT = new FundingAgreementId("cd13-ge-14-2009");
    private static final SharedCostId COST = new SharedCostId("ge-14-animation");

    private final List<RecordedEvent> log;

    private OthersMoney(List<RecordedEvent> log) {
        this.log = new ArrayList<>(log);
    }

    /** The log with them. */
    static List<RecordedEvent> after(List<RecordedEvent> log) {
        OthersMoney more = new OthersMoney(log);
        more.ofTheOther();
        more.shared();
        more.ofTheOwn();
        return List.copyOf(more.log);
    }

    private void ofTheOther() {
        record(
                OTHER.key(),
                "2008-01",
                new OrganisationEvent.Entered("Département 13", OrganisationKind.LOCAL_AUTHORITY, null, null, false));
        record(
                "support-case:" + CASE,
                "2008-02",
                new SupportCaseEvent.RoleAssigned(
                        OTHER, List.of(Role.FUNDER, Role.PARTNER), null, "apporte 40 000 euros"));
        record(
                OTHER_AGREEMENT.key(),
                "2008-03",
                new FundingAgreementEvent.Granted(
                        OTHER, GROUP, euros("40000"), "Aide au fonctionnement", GrantKind.YEARLY, Known.NO));
        RecordedEvent paid =
                record(OTHER_AGREEMENT.key(), "2008-05", new FundingAgreementEvent.Paid("acompte", euros("12345.67")));
        record(
                OTHER_AGREEMENT.key(),
                "2008-04",
                new FundingAgreementEvent.ConditionSet("embauche", "trois embauches avant 2009", List.of(OTHER)));
        record(
                OTHER_AGREEMENT.key(),
                "2008-06",
                new CorrectionEvent.Rectified(
                        paid.id(), new CorrectedFact(new FundingAgreementEvent.Paid("acompte", euros("13000"))), null));
        record(
                "commitment:cd13-bureaux",
                "2008-07",
                new CommitmentEvent.Made(
                        List.of(OTHER), List.of(GROUP), "Verser 40 000 euros", List.of(), null, OTHER));
        record(
                "convention:cd13-ge-14",
                "2008-08",
                new ConventionEvent.Signed(
                        ConventionType.values()[0], List.of(OTHER, GROUP), "Convention", euros("40000"), null));
    }

    private void shared() {
        record(
                OWN_AGREEMENT.key(),
                "2009-01",
                new FundingAgreementEvent.Granted(OWN, GROUP, euros("21000"), "Animation", GrantKind.YEARLY, Known.NO));
        record(COST.key(), "2009-02", new SharedCostEvent.Declared("Animation", euros("30000"), List.of(GROUP)));
        record(
                COST.key(),
                "2009-02",
                new SharedCostEvent.Split(List.of(
                        new Share(OWN_AGREEMENT, OWN, Measure.UNKNOWN, euros("21000")),
                        new Share(OTHER_AGREEMENT, OTHER, Measure.UNKNOWN, euros("9000")))));
        record(OWN_AGREEMENT.key(), "2009-02", new FundingAgreementEvent.Allocated(COST, OWN, euros("21000")));
        record(OTHER_AGREEMENT.key(), "2009-02", new FundingAgreementEvent.Allocated(COST, OTHER, euros("9000")));
    }

    private void ofTheOwn() {
        record(OWN_AGREEMENT.key(), "2009-04", new FundingAgreementEvent.Paid("solde", euros("20000")));
        record("employer-group:ge-14", "2009-05", new EmployerGroupEvent.StaffHired("animatrice", 1));
    }

    private RecordedEvent record(String stream, String effective, DomainEvent event) {
        long position = log.size();
        long sequence =
                log.stream().filter(known -> known.streamKey().equals(stream)).count();
        Instant recorded = log.getLast().recorded().plusSeconds(1);
        RecordedEvent fact = new RecordedEvent(
                position,
                "01a20000-0000-7000-8000-%012d".formatted(position),
                stream,
                sequence,
                recorded,
                envelope(effective),
                event);
        log.add(fact);
        return fact;
    }

    private static Envelope envelope(String effective) {
        return new Envelope(
                new SupportCaseId(CASE),
                FuzzyDate.parse(effective),
                null,
                null,
                null,
                null,
                FactStatus.ACTUAL,
                "account-7",
                null,
                List.of(),
                null,
                List.of(),
                "40 000 euros",
                List.of(),
                List.of(),
                null,
                "request-1",
                "request-1");
    }

    private static Money euros(String amount) {
        return new Money(Measure.parse(amount), TaxBasis.NOT_STATED);
    }
}
