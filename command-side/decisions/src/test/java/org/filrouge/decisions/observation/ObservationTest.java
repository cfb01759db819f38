package org.filrouge.decisions.observation;

import static org.filrouge.kernel.observation.ObservationRefusal.ALREADY_RECORDED;

import java.util.Map;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.observation.ObservationEvent.Recorded;
import org.junit.jupiter.api.Test;

class ObservationTest extends Rules<ObservationEvent, Observation.State> {

    private static final Recorded NEED = new Recorded("need-detected", 1, Map.of("subject", "training"));

    ObservationTest() {
        super(new Observation());
    }

    @Test
    void oneStreamHoldsOneFact() {
        givenNothing().when(NEED).then(NEED);
        given(NEED).when(NEED).then(refused(ALREADY_RECORDED));
    }
}
