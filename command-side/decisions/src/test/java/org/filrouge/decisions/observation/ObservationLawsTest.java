package org.filrouge.decisions.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.observation.ObservationEvent.Recorded;

class ObservationLawsTest extends DeciderLaws<ObservationEvent, Observation.State> {

    ObservationLawsTest() {
        super(new Observation(), ObservationEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noObservationIsRecordedTwice(@ForAll("histories") List<Fact<ObservationEvent>> proposals) {
        Accepted.each(Recorded.class, accepted(proposals), (fact, before) -> assertThat(
                        Accepted.happened(Recorded.class, before))
                .isEmpty());
    }
}
