package org.filrouge.folds.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.filrouge.folds.Told;
import org.filrouge.folds.casefile.Facilities.Facility;
import org.filrouge.folds.casefile.PlacesChange.PlacesStep;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.*;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.junit.jupiter.api.Test;

class FacilitiesTest {

    private static final String FACILITY = "childcare-facility:f";
    private static final OrganisationId TOWN = Told.organisation("town");

    @Test
    void placesFollowEachTellingAndTheHistoryStays() {
        Facility facility = facility(new Told()
                .fact(FACILITY, "1993", new CapacityAuthorised(Measure.of(13), null))
                .fact(FACILITY, "1994", new Opened(TOWN, Measure.of(12), Measure.of(120)))
                .fact(FACILITY, "2005", new CapacityExtended(Measure.of(13), Measure.of(25), TOWN))
                .fact(FACILITY, "2008", new CapacityReduced(Measure.of(25), Measure.of(20), "quieter days"))
                .planned(FACILITY, "2012", new CapacityExtended(Measure.of(20), Measure.of(30), TOWN)));

        assertThat(facility.capacity()).isEqualTo(Measure.of(20));
        assertThat(facility.changes())
                .extracting(PlacesChange::what)
                .containsExactly(
                        PlacesStep.AUTHORISED,
                        PlacesStep.OPENED,
                        PlacesStep.EXTENDED,
                        PlacesStep.REDUCED,
                        PlacesStep.EXTENDED);
        assertThat(facility.authorised().effective()).isEqualTo(FuzzyDate.parse("1993"));
        assertThat(facility.opened().effective()).isEqualTo(FuzzyDate.parse("1994"));
        assertThat(facility.surface()).isEqualTo(Measure.of(120));
    }

    @Test
    void anOpeningToldWithoutApprovalTellsThePlaces() {
        Facility facility =
                facility(new Told().fact(FACILITY, "2009", new Opened(TOWN, Measure.of(10), Measure.UNKNOWN)));

        assertThat(facility.capacity()).isEqualTo(Measure.of(10));
        assertThat(facility.authorised()).isNull();
    }

    @Test
    void reservedPlacesAddUpAndOneUnknownCountMakesTheSumUnknown() {
        Told told = new Told()
                .fact(FACILITY, "2009", reserved(Measure.of(3)))
                .fact(FACILITY, "2010", reserved(Measure.of(2)))
                .planned(FACILITY, "2011", reserved(Measure.of(9)));

        assertThat(facility(told).reserved()).isEqualTo(Measure.of(5));
        assertThat(facility(told).reservations()).hasSize(3);
        assertThat(facility(told.fact(FACILITY, "2012", reserved(Measure.UNKNOWN)))
                        .reserved())
                .isEqualTo(Measure.UNKNOWN);
    }

    private static PlacesReserved reserved(Measure count) {
        return new PlacesReserved(TOWN, count, null);
    }

    private static Facility facility(Told told) {
        return new CaseFold()
                .fold("a-case", told.events())
                .facilities()
                .facilities()
                .getFirst();
    }
}
