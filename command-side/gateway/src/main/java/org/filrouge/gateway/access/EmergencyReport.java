package org.filrouge.gateway.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.filrouge.gateway.decisions.Outcome;
import org.filrouge.kernel.access.AccountEvent.EmergencyAccessOpened;
import org.filrouge.kernel.event.EventCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever runs the program that somebody reads in an emergency: a count and a line without a name, leading to the event. */
public final class EmergencyReport {

    private static final Logger LOG = LoggerFactory.getLogger(EmergencyReport.class);
    private static final String OPENED =
            EventCatalogue.of(EmergencyAccessOpened.class).name();

    private final Counter opened;

    public EmergencyReport(MeterRegistry meters) {
        this.opened = Counter.builder("filrouge.access.emergency")
                .description("emergency accesses opened")
                .register(meters);
    }

    /** Looks at what was recorded. */
    public void of(Outcome accepted) {
        accepted.events().stream().filter(event -> event.name().equals(OPENED)).forEach(event -> {
            opened.increment();
            LOG.warn("Emergency access opened: event {}, listed on /rights", event.eventId());
        });
    }
}
