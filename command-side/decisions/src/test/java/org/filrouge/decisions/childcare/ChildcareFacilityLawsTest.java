package org.filrouge.decisions.childcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.*;
import org.filrouge.kernel.value.Measure;

class ChildcareFacilityLawsTest extends DeciderLaws<ChildcareFacilityEvent, ChildcareFacility.State> {

    ChildcareFacilityLawsTest() {
        super(new ChildcareFacility(), ChildcareFacilityEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noFacilityOpensTwiceOrUnapproved(@ForAll("histories") List<Fact<ChildcareFacilityEvent>> proposals) {
        Accepted.each(Opened.class, accepted(proposals), (fact, before) -> {
            assertThat(Accepted.happened(CapacityAuthorised.class, before)).isNotEmpty();
            assertThat(Accepted.happened(Opened.class, before)).isEmpty();
        });
    }

    @Property(tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    void noReservationGoesBeyondAKnownCapacity(@ForAll("histories") List<Fact<ChildcareFacilityEvent>> proposals) {
        Accepted.each(PlacesReserved.class, accepted(proposals), (fact, before) -> {
            Measure capacity = known(before).capacity();
            if (capacity.isKnown() && fact.event().count().isKnown()) {
                assertThat(kept(before).add(number(fact.event()))).isLessThanOrEqualTo(capacity.number());
            }
        });
    }

    private static BigDecimal kept(List<Fact<ChildcareFacilityEvent>> before) {
        return Accepted.happened(PlacesReserved.class, before).stream()
                .map(ChildcareFacilityLawsTest::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(PlacesReserved reservation) {
        BigDecimal number = reservation.count().number();
        return number == null ? BigDecimal.ZERO : number;
    }
}
