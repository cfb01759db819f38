package org.filrouge.decisions.sharedservice;

import static org.filrouge.decisions.Fact.on;
import static org.filrouge.kernel.sharedservice.SharedServiceRefusal.*;

import java.util.List;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.sharedservice.SharedServiceEvent;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.*;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.junit.jupiter.api.Test;

class SharedServiceTest extends Rules<SharedServiceEvent, SharedServiceState> {

    private static final OrganisationId A = new OrganisationId("a");
    private static final OrganisationId B = new OrganisationId("b");
    private static final EntityRegistered REGISTERED = new EntityRegistered(List.of(A, B), null, null);
    private static final OfferDefined OFFERED = offer(List.of("work"), List.of("job seekers"), "UNKNOWN");
    private static final VehicleRequested REQUESTED = new VehicleRequested("r-1", "work");
    private static final EligibilityQuestionRaised ASKED =
            new EligibilityQuestionRaised("farm-workers", "who pays for farm workers?", List.of(A, B));

    SharedServiceTest() {
        super(new SharedService());
    }

    @Test
    void anEntityIsRegisteredOnceByItsMembers() {
        givenNothing().when(REGISTERED).then(REGISTERED);
        givenNothing().when(new EntityRegistered(List.of(), null, null)).then(refused(NO_MEMBER));
        given(on("2008-03", REGISTERED))
                .when(on("2009", REGISTERED))
                .then(refused(ENTITY_ALREADY_REGISTERED))
                .saying("The entity of this service is already registered (2008-03).");
    }

    @Test
    void anEntityIsNotRegisteredBeforeItIsDecided() {
        givenNothing().when(on("2008-03", decided("2007-11"))).then(decided("2007-11"));
        givenNothing().when(on("2008-03", decided("2008"))).then(decided("2008"));
        givenNothing()
                .when(on("2008-03", decided("2008-04")))
                .then(refused(REGISTERED_BEFORE_DECISION))
                .saying("The entity cannot be registered (2008-03) before it is decided (2008-04).");
    }

    @Test
    void anOfferHasAMotiveAndAPublic() {
        givenNothing().when(OFFERED).then(OFFERED);
        givenNothing().when(offer(List.of(), List.of("job seekers"), "3")).then(refused(NO_MOTIVE));
        givenNothing().when(offer(List.of("work"), List.of(), "3")).then(refused(NO_PUBLIC));
    }

    @Test
    void aServiceWithAnEntityOfItsOwnOpensOnceThatIsRegistered() {
        given(REGISTERED).when(opened(Known.YES)).then(opened(Known.YES));
        givenNothing().when(opened(Known.YES)).then(refused(ENTITY_NOT_REGISTERED));
        given(on("2008", REGISTERED).planned()).when(opened(Known.YES)).then(refused(ENTITY_NOT_REGISTERED));
    }

    @Test
    void aServiceWithoutAnEntityOfItsOwnNeedsNone() {
        givenNothing().when(opened(Known.NO)).then(opened(Known.NO)).warning();
        givenNothing().when(opened(Known.UNKNOWN)).then(opened(Known.UNKNOWN)).warning(ENTITY_NOT_REGISTERED);
        given(REGISTERED)
                .when(opened(Known.UNKNOWN))
                .then(opened(Known.UNKNOWN))
                .warning();
    }

    @Test
    void registrationAndOpeningAreTwoDatesInThatOrder() {
        given(on("2008-03", REGISTERED)).when(on("2008-11", opened(Known.YES))).then(opened(Known.YES));
        given(on("2008-03", REGISTERED)).when(on("2008", opened(Known.YES))).then(opened(Known.YES));
        given(on("2008-03", REGISTERED))
                .when(on("2008-02", opened(Known.YES)))
                .then(refused(OPENED_BEFORE_REGISTRATION))
                .saying("The service cannot open (2008-02) before its entity is registered (2008-03).");
        given(on("2008-03", REGISTERED)).when(on("2008-02", opened(Known.NO))).then(opened(Known.NO));
    }

    @Test
    void registrationIsNotActivitySoTheServiceStillOpensAndOnlyOnce() {
        given(REGISTERED).when(opened(Known.YES)).then(opened(Known.YES));
        given(REGISTERED, opened(Known.YES)).when(opened(Known.YES)).then(refused(ALREADY_OPENED));
    }

    @Test
    void anExtendedFleetIsLarger() {
        givenNothing().when(fleet("4", "6")).then(fleet("4", "6")).warning();
        givenNothing().when(fleet("4", "UNKNOWN")).then(fleet("4", "UNKNOWN"));
        givenNothing().when(fleet("4", "4")).then(refused(FLEET_NOT_LARGER));
        givenNothing().when(fleet("4", "3")).then(refused(FLEET_NOT_LARGER));
    }

    @Test
    void anotherFleetThanTheKnownOneIsShownAndNeverRefused() {
        given(fleet("4", "6")).when(fleet("6", "9")).then(fleet("6", "9")).warning();
        given(fleet("4", "6")).when(fleet("5", "9")).then(fleet("5", "9")).warning(FLEET_DIFFERS);
        given(fleet("4", "UNKNOWN")).when(fleet("5", "9")).then(fleet("5", "9")).warning();
    }

    @Test
    void aVehicleIsRequestedOnceBeforeItIsMadeAvailable() {
        givenNothing().when(REQUESTED).then(REQUESTED);
        given(REQUESTED).when(REQUESTED).then(refused(ALREADY_REQUESTED));
        given(REQUESTED).when(loan("3", false)).then(loan("3", false));
        givenNothing().when(loan("3", false)).then(refused(NOT_REQUESTED));
    }

    @Test
    void aLoanLastsThreeMonthsUnlessRenewed() {
        given(REQUESTED).when(loan("3", false)).then(loan("3", false)).warning();
        given(REQUESTED).when(loan("UNKNOWN", false)).then(loan("UNKNOWN", false));
        given(REQUESTED)
                .when(loan("3.5", false))
                .then(refused(LOAN_TOO_LONG))
                .saying("A vehicle is lent for 3 months at most unless renewed; here 3.5.");
        given(REQUESTED).when(loan("6", true)).then(loan("6", true)).warning();
    }

    @Test
    void aLoanLongerThanTheOfferIsShownAndNeverRefused() {
        var offeredTwo = given(offer(List.of("work"), List.of("job seekers"), "2"), REQUESTED);

        offeredTwo.when(loan("2", false)).then(loan("2", false)).warning();
        offeredTwo.when(loan("3", false)).then(loan("3", false)).warning(LONGER_THAN_OFFERED);
        offeredTwo.when(loan("3", true)).then(loan("3", true)).warning();
    }

    @Test
    void whoPaysStaysOpenUntilItIsRuled() {
        givenNothing().when(ASKED).then(ASKED);
        given(ASKED).when(ASKED).then(refused(QUESTION_ALREADY_OPEN));
        given(ASKED, ruled(A)).when(ASKED).then(ASKED);
        given(ASKED).when(ruled(A)).then(ruled(A)).warning();
        givenNothing().when(ruled(A)).then(refused(QUESTION_NOT_OPEN));
        given(ASKED, ruled(A)).when(ruled(B)).then(refused(QUESTION_NOT_OPEN));
        given(on("2008", ASKED), on("2009", ruled(A)).planned()).when(ruled(B)).then(ruled(B));
    }

    @Test
    void aPayerNobodyThoughtOfIsShownAndNeverRefused() {
        var other = ruled(new OrganisationId("c"));

        given(ASKED).when(other).then(other).warning(PAYER_NOT_A_CANDIDATE);
        given(new EligibilityQuestionRaised("farm-workers", "who pays?", List.of()))
                .when(other)
                .then(other)
                .warning();
    }

    private static EntityRegistered decided(String date) {
        return new EntityRegistered(List.of(A, B), null, FuzzyDate.parse(date));
    }

    private static OfferDefined offer(List<String> motives, List<String> publics, String months) {
        return new OfferDefined(motives, publics, Measure.parse(months), List.of());
    }

    private static Opened opened(Known ownEntity) {
        return new Opened(null, ownEntity);
    }

    private static FleetExtended fleet(String from, String to) {
        return new FleetExtended(Measure.parse(from), Measure.parse(to));
    }

    private static VehicleMadeAvailable loan(String months, boolean renewal) {
        return new VehicleMadeAvailable("r-1", null, Measure.parse(months), renewal);
    }

    private static EligibilityRuled ruled(OrganisationId payer) {
        return new EligibilityRuled("farm-workers", payer);
    }
}
