package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.indicator.Facts.number;
import static org.filrouge.folds.indicator.Facts.organisations;
import static org.filrouge.folds.indicator.Facts.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.CapacityAuthorised;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.CapacityExtended;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.CapacityReduced;
import org.filrouge.kernel.convention.ConventionEvent;
import org.filrouge.kernel.convention.ConventionType;
import org.filrouge.kernel.initiative.StrategicObjective;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent.SessionHeld;
import org.filrouge.kernel.pooling.PoolingProjectEvent.Narrowed;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EntityRegistered;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.FleetExtended;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.Opened;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.junit.jupiter.api.Test;

/** What a territory has more or less of than before. */
class CapacityIndicatorsTest {

    private static final String FACILITY = "childcare-facility:f";
    private static final String SERVICE = "shared-service:s";

    @Test
    void capacityGoesFromTheFirstNumberToldToTheLast() {
        Facts facts = new Facts()
                .with(FACILITY, "1993", new CapacityAuthorised(Measure.of(13), null))
                .with(FACILITY, "2005", new CapacityExtended(Measure.of(13), Measure.of(25), null))
                .with(FACILITY, "2006-07/2007-06", new CapacityExtended(Measure.of(25), Measure.of(37), null));
        assertThat(parts(facts.find("T5"))).containsExactly("change: 24", "first: 13", "last: 37", "share: 184.6");
        facts.with("childcare-facility:g", "2008", new CapacityReduced(Measure.of(20), Measure.of(15), null));
        assertThat(parts(facts.find("T5"))).containsExactly("change: 19", "first: 33", "last: 52", "share: 57.6");
    }

    @Test
    void anUntoldBeginningMakesTheChangeUnknown() {
        Facts facts = new Facts().with(FACILITY, "2005", new CapacityExtended(Measure.UNKNOWN, Measure.of(25), null));
        assertThat(facts.find("T5").value()).isEqualTo(Answer.unknown());
        assertThat(new Facts().find("T5").value()).isEqualTo(Answer.unknown());
    }

    @Test
    void aFleetGrowsByVehiclesAndByARatio() {
        Facts facts = new Facts()
                .with(SERVICE, "2006", new FleetExtended(Measure.of(4), Measure.of(10)))
                .with(SERVICE, "2008", new FleetExtended(Measure.of(10), Measure.of(30)));
        assertThat(parts(facts.find("T6"))).containsExactly("change: 26", "first: 4", "last: 30", "times: 7.50");
        assertThat(new Facts().find("T6").value()).isEqualTo(Answer.unknown());
    }

    @Test
    void aServiceOpensSomeMonthsAfterItsRegistration() {
        Facts facts = new Facts()
                .with(SERVICE, "2005-03", new EntityRegistered(List.of(), null, null))
                .with(SERVICE, "2006-01", new Opened(null, Known.YES));
        assertThat(facts.find("T7").value()).isEqualTo(number("10"));
        assertThat(facts.find("T8").value()).isEqualTo(Answer.unknown());
        facts.with("shared-service:t", "2007", new EntityRegistered(List.of(), null, null));
        assertThat(facts.find("T7").value()).isEqualTo(Answer.notApplicable());
        assertThat(parts(facts.find("T7"))).containsExactly("s: 10", "t: UNKNOWN");
        assertThat(new Facts().find("T7").value()).isEqualTo(Answer.notApplicable());
    }

    @Test
    void requestsServedAreThoseOfTheLatestReport() {
        Facts facts = new Facts()
                .observed("2007", "service-activity", Map.of("requests", 50, "provisions", 20))
                .observed("2008", "service-activity", Map.of("requests", 120, "provisions", 90));
        assertThat(facts.find("T4").value()).isEqualTo(number("75.0"));
        facts.observed("2009", "service-activity", Map.of("requests", 130));
        assertThat(facts.find("T4").value()).isEqualTo(Answer.unknown());
        assertThat(new Facts()
                        .observed("2007", "service-activity", Map.of("requests", 0, "provisions", 0))
                        .find("T4")
                        .value())
                .isEqualTo(Answer.notApplicable());
    }

    @Test
    void aProjectEndsWithFewerPartiesThanItBeganWith() {
        Facts facts = new Facts()
                .with(
                        "pooling-project:p",
                        "2007",
                        new Narrowed(organisations("party", 6), organisations("party", 4), null))
                .with(
                        "pooling-project:p",
                        "2008",
                        new Narrowed(organisations("party", 4), organisations("party", 2), null));
        assertThat(parts(facts.find("T12"))).containsExactly("end: 2", "start: 6");
        assertThat(new Facts().find("T12").value()).isEqualTo(Answer.notApplicable());
    }

    @Test
    void aConventionIsInForceUntilItEndsOrItsTermIsOver() {
        Facts facts = new Facts()
                .with("convention:a", "2018-12", signed(ConventionType.SIEG, null))
                .with("convention:b", "2018-12", signed(ConventionType.SIEG, "2020-12-31"))
                .with("convention:c", "2015", signed(ConventionType.SUBSIDY_OBJECTIVES, null))
                .with("convention:c", "2016", new ConventionEvent.Ended(null));
        assertThat(parts(facts.find("T18", LocalDate.of(2020, 12, 31)))).containsExactly("SIEG: 2");
        assertThat(parts(facts.find("T18", LocalDate.of(2021, 1, 1)))).containsExactly("SIEG: 1");
        facts.with("convention:d", "2018-12", signed(ConventionType.SIEG, "2021"));
        assertThat(facts.find("T18", LocalDate.of(2021, 6, 1)).value()).isEqualTo(Answer.unknown());
        assertThat(new Facts().find("T18").value()).isEqualTo(number("0"));
    }

    @Test
    void aGroupOfTenIsOutsideTheGuideAndAnUntoldSizeIsUnknown() {
        Facts facts = new Facts()
                .with("territorial-initiative:i", "2013", held("5"))
                .with("territorial-initiative:i", "2013", held("10"))
                .with("territorial-initiative:i", "2013", held("12"));
        assertThat(parts(facts.find("T20"))).containsExactly("outside: 1", "held: 3");
        facts.with("territorial-initiative:i", "2013", held("UNKNOWN"));
        assertThat(facts.find("T20").value()).isEqualTo(Answer.unknown());
    }

    private static SessionHeld held(String participants) {
        return new SessionHeld(StrategicObjective.COMMON_VISION, Measure.parse(participants), Measure.of(1));
    }

    private static ConventionEvent.Signed signed(ConventionType type, String until) {
        return new ConventionEvent.Signed(
                type, List.of(), "object", null, until == null ? null : FuzzyDate.parse(until));
    }
}
