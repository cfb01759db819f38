package org.filrouge.eventstore;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.commitment.CommitmentEvent.Kept;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.Evidence;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.Gap;
import org.filrouge.kernel.event.Source;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.DatePrecision;
import org.filrouge.kernel.value.FuzzyDate;

/** Events to append, and what is read back of them in a form that can be compared. */
final class Events {

    /** An envelope with every part there can be, of several values where there can be several. */
    static final Envelope FULL = new Envelope(
            new SupportCaseId("case-7"),
            FuzzyDate.parse("2021-05"),
            DatePrecision.MONTH,
            "au printemps 2021",
            "01900000-0000-7000-8000-000000000001",
            "01900000-0000-7000-8000-000000000002",
            FactStatus.PROBABLE,
            "account-3",
            new OrganisationId("mairie"),
            List.of(new OrganisationId("mairie"), new OrganisationId("ge-14")),
            new Source("bilan.pdf", "p. 12", FuzzyDate.parse("2022")),
            List.of(new Evidence("pv-3", "a".repeat(64)), new Evidence("courrier", null)),
            "because œuvre naïve 👍",
            List.of(new Gap("mission.not-started", Map.of("mission", "m-1", "phase", "2"))),
            List.of(),
            "line-4",
            "request-1",
            "command-1");

    private Events() {}

    static DomainEventMessage<?> event(String stream, long sequence) {
        return event(stream, sequence, new Kept("result " + sequence), MetaData.with("recordedBy", "account-3"));
    }

    static DomainEventMessage<?> event(String stream, long sequence, DomainEvent payload, MetaData metaData) {
        return new GenericDomainEventMessage<>("stream", stream, sequence, payload, metaData);
    }

    static MetaData metaData(Envelope envelope) {
        return MetaData.from(KernelJson.toMap(envelope));
    }

    static List<DomainEventMessage<?>> events(String stream, long first, int count) {
        return Stream.iterate(first, sequence -> sequence + 1)
                .limit(count)
                .<DomainEventMessage<?>>map(sequence -> event(stream, sequence))
                .toList();
    }

    static List<String> ids(List<? extends EventMessage<?>> events) {
        return events.stream().map(EventMessage::getIdentifier).collect(Collectors.toList());
    }

    static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
