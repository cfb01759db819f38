package org.filrouge.folds.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.*;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.MonthSpan;
import org.junit.jupiter.api.Test;

class SharedServicesTest {

    private static final String SERVICE = "shared-service:vehicles";
    private static final OrganisationId ONE = Told.organisation("one");
    private static final OrganisationId TWO = Told.organisation("two");
    private static final EntityRegistered REGISTERED =
            new EntityRegistered(List.of(ONE, TWO), null, FuzzyDate.parse("2007-11"));
    private static final Opened OPENED = new Opened(null, Known.YES);

    @Test
    void decidedRegisteredAndOpenedAreThreeDates() {
        ServiceEntity entity = service(
                        new Told().fact(SERVICE, "2008-03", REGISTERED).fact(SERVICE, "2009-01", OPENED))
                .entity();

        assertThat(entity.decided()).isEqualTo(FuzzyDate.parse("2007-11"));
        assertThat(entity.registered().effective()).isEqualTo(FuzzyDate.parse("2008-03"));
        assertThat(entity.opened().effective()).isEqualTo(FuzzyDate.parse("2009-01"));
        assertThat(entity.empty()).isEqualTo(new MonthSpan(10, 10));
    }

    @Test
    void registrationIsNotActivity() {
        ServiceEntity entity =
                service(new Told().fact(SERVICE, "2008-03", REGISTERED)).entity();

        assertThat(entity.opened()).isNull();
        assertThat(entity.empty()).isEqualTo(MonthSpan.UNKNOWN);
    }

    @Test
    void whatHappenedDoesNotGiveWayToWhatWasPlanned() {
        ServiceEntity entity = service(
                        new Told().fact(SERVICE, "2008-09", OPENED).planned(SERVICE, "2009-01", OPENED))
                .entity();

        assertThat(entity.opened().effective()).isEqualTo(FuzzyDate.parse("2008-09"));
    }

    @Test
    void aQuestionOfWhoPaysStaysOpenUntilItsRulingHasHappened() {
        Told told = new Told()
                .fact(SERVICE, "2009", new EligibilityQuestionRaised("farm-workers", "who pays?", List.of(ONE, TWO)))
                .planned(SERVICE, "2010", new EligibilityRuled("farm-workers", TWO));

        assertThat(service(told).questions()).singleElement().matches(SharedServiceView.Question::open);

        told.fact(SERVICE, "2011", new EligibilityRuled("farm-workers", ONE));

        assertThat(service(told).questions()).singleElement().satisfies(question -> {
            assertThat(question.open()).isFalse();
            assertThat(question.payer()).isEqualTo(ONE);
            assertThat(question.subject()).isEqualTo("who pays?");
        });
    }

    @Test
    void loansAreToldOneByOneBesideTheRequestsAndTheFleet() {
        SharedServiceView service = service(new Told()
                .fact(SERVICE, "2009", new FleetExtended(Measure.of(4), Measure.of(6)))
                .fact(SERVICE, "2009-02", new VehicleRequested("r-1", "work"))
                .fact(SERVICE, "2009-03", new VehicleMadeAvailable("r-1", null, Measure.of(2), false))
                .fact(SERVICE, "2009-05", new VehicleMadeAvailable("r-1", null, Measure.of(2), true)));

        assertThat(service.requests()).hasSize(1);
        assertThat(service.loans()).extracting(SharedServiceView.Loan::renewal).containsExactly(false, true);
        assertThat(service.extensions())
                .singleElement()
                .matches(extension -> extension.to().equals(Measure.of(6)));
    }

    private static SharedServiceView service(Told told) {
        return new CaseFold()
                .fold("a-case", told.events())
                .services()
                .services()
                .getFirst();
    }
}
