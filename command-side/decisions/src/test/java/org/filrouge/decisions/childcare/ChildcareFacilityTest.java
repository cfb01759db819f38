package org.filrouge.decisions.childcare;

import static org.filrouge.decisions.Fact.on;
import static org.filrouge.kernel.childcare.ChildcareFacilityRefusal.*;

import org.filrouge.decisions.Rules;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.*;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.junit.jupiter.api.Test;

class ChildcareFacilityTest extends Rules<ChildcareFacilityEvent, ChildcareFacility.State> {

    private static final OrganisationId TOWN = new OrganisationId("town");
    private static final OrganisationId ASSOCIATION = new OrganisationId("association");

    ChildcareFacilityTest() {
        super(new ChildcareFacility());
    }

    @Test
    void approvalComesBeforeOpening() {
        given(on("1993", authorised("13")))
                .when(on("1993-09", opened("13")))
                .then(opened("13"))
                .warning();
        givenNothing().when(opened("13")).then(refused(NOT_AUTHORISED));
        given(on("1993", authorised("13")).planned()).when(opened("13")).then(refused(NOT_AUTHORISED));
        given(on("1993-06", authorised("13")))
                .when(on("1993-05", opened("13")))
                .then(refused(OPENED_BEFORE_APPROVAL))
                .saying("The facility cannot open (1993-05) before its approval (1993-06).");
    }

    @Test
    void aRenewedApprovalDoesNotMoveTheFirst() {
        given(on("1993", authorised("13")), on("2003", authorised("20")))
                .when(on("1994", opened("13")))
                .then(opened("13"));
    }

    @Test
    void aFacilityOpensOnce() {
        given(authorised("13")).when(opened("13")).then(opened("13"));
        given(authorised("13"), opened("13")).when(opened("13")).then(refused(ALREADY_OPENED));
    }

    @Test
    void openingWithMorePlacesThanApprovedIsShownAndNeverRefused() {
        given(authorised("13")).when(opened("14")).then(opened("14")).warning(PLACES_BEYOND_APPROVAL);
        given(authorised("UNKNOWN")).when(opened("14")).then(opened("14")).warning();
        given(authorised("13")).when(opened("UNKNOWN")).then(opened("UNKNOWN")).warning();
    }

    @Test
    void anExtendedCapacityIsLarger() {
        given(authorised("13"))
                .when(extended("13", "25"))
                .then(extended("13", "25"))
                .warning();
        given(authorised("13")).when(extended("13", "13")).then(refused(NOT_MORE_PLACES));
        given(authorised("13")).when(extended("13", "12")).then(refused(NOT_MORE_PLACES));
    }

    @Test
    void anExtensionWithoutAnyApprovalIsShownAndNeverRefused() {
        givenNothing().when(extended("13", "25")).then(extended("13", "25")).warning(NOT_AUTHORISED);
    }

    @Test
    void aReducedCapacityIsSmaller() {
        given(authorised("25"))
                .when(reduced("25", "20"))
                .then(reduced("25", "20"))
                .warning();
        given(authorised("25")).when(reduced("25", "25")).then(refused(NOT_FEWER_PLACES));
        given(authorised("25")).when(reduced("25", "26")).then(refused(NOT_FEWER_PLACES));
        given(authorised("25")).when(reduced("UNKNOWN", "26")).then(reduced("UNKNOWN", "26"));
    }

    @Test
    void anotherCapacityThanTheKnownOneIsShownAndNeverRefused() {
        given(authorised("13"), extended("13", "25"))
                .when(extended("25", "37"))
                .then(extended("25", "37"))
                .warning();
        given(authorised("13"))
                .when(extended("14", "25"))
                .then(extended("14", "25"))
                .warning(CAPACITY_DIFFERS);
        given(authorised("13"))
                .when(reduced("14", "12"))
                .then(reduced("14", "12"))
                .warning(CAPACITY_DIFFERS);
        given(authorised("UNKNOWN"))
                .when(reduced("14", "12"))
                .then(reduced("14", "12"))
                .warning();
    }

    @Test
    void buyersKeepNoMorePlacesThanThereAre() {
        given(authorised("13"), reserved("10")).when(reserved("3")).then(reserved("3"));
        given(authorised("13"), reserved("10"))
                .when(reserved("4"))
                .then(refused(RESERVED_BEYOND_CAPACITY))
                .saying("The places reserved (14) are more than the capacity (13).");
        given(authorised("13"), extended("13", "25"), reserved("10"))
                .when(reserved("4"))
                .then(reserved("4"));
    }

    @Test
    void whereTheCapacityOrTheCountIsUnknownNothingIsRefused() {
        given(reserved("10")).when(reserved("100")).then(reserved("100"));
        given(authorised("UNKNOWN")).when(reserved("100")).then(reserved("100"));
        given(authorised("13"), reserved("13")).when(reserved("UNKNOWN")).then(reserved("UNKNOWN"));
        given(authorised("13"), reserved("UNKNOWN")).when(reserved("13")).then(reserved("13"));
        given(authorised("13"), reserved("UNKNOWN"), reserved("10"))
                .when(reserved("4"))
                .then(refused(RESERVED_BEYOND_CAPACITY));
    }

    @Test
    void thePlacesOfAnOpeningToldWithoutApprovalAreTheKnownCapacity() {
        given(opened("10")).when(reserved("10")).then(reserved("10"));
        given(opened("10")).when(reserved("11")).then(refused(RESERVED_BEYOND_CAPACITY));
    }

    @Test
    void onePlaceAtLeastIsKept() {
        givenNothing().when(reserved("1")).then(reserved("1"));
        givenNothing().when(reserved("0")).then(refused(NO_PLACE_RESERVED));
    }

    @Test
    void fewerPlacesThanAreKeptAreShownAndNeverRefused() {
        var kept = given(authorised("25"), reserved("10"));

        kept.when(reduced("25", "10")).then(reduced("25", "10")).warning();
        kept.when(reduced("25", "8")).then(reduced("25", "8")).warning(RESERVED_BEYOND_CAPACITY);
        kept.when(authorised("8")).then(authorised("8")).warning(RESERVED_BEYOND_CAPACITY);
    }

    private static CapacityAuthorised authorised(String places) {
        return new CapacityAuthorised(Measure.parse(places), TOWN);
    }

    private static Opened opened(String places) {
        return new Opened(ASSOCIATION, Measure.parse(places), Measure.UNKNOWN);
    }

    private static CapacityExtended extended(String from, String to) {
        return new CapacityExtended(Measure.parse(from), Measure.parse(to), TOWN);
    }

    private static CapacityReduced reduced(String from, String to) {
        return new CapacityReduced(Measure.parse(from), Measure.parse(to), "quieter days");
    }

    private static PlacesReserved reserved(String count) {
        return new PlacesReserved(TOWN, Measure.parse(count), "its staff");
    }
}
