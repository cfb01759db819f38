package org.filrouge.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class EveryEventRoundTripsTest {

    private static final JsonMapper JSON = KernelJson.mapper();
    private static final Map<Class<?>, Contract> CONTRACTS = EventCatalogue.entries().stream()
            .collect(Collectors.toMap(Entry::record, entry -> new Contract(Schemas.of(entry.record()))));

    @Provide
    Arbitrary<List<DomainEvent>> events() {
        return AnyEvent.ofEveryKind();
    }

    @Provide
    Arbitrary<Envelope> envelopes() {
        return AnyEvent.envelope();
    }

    @Property(tries = 40)
    void whatIsWrittenReadsBackAsTheSame(@ForAll("events") List<DomainEvent> events) {
        assertThat(events).allSatisfy(event -> {
            assertThat(JSON.readValue(JSON.writeValueAsString(event), event.getClass()))
                    .isEqualTo(event);
            assertThat(JSON.readValue(JSON.writeValueAsBytes(event), event.getClass()))
                    .isEqualTo(event);
            assertThat(JSON.treeToValue(JSON.valueToTree(event), event.getClass()))
                    .isEqualTo(event);
        });
    }

    @Property(tries = 15)
    void whatIsWrittenKeepsItsOwnContract(@ForAll("events") List<DomainEvent> events) {
        assertThat(events).allSatisfy(event -> assertThat(
                        CONTRACTS.get(event.getClass()).faults(JSON.valueToTree(event), Locale.ENGLISH))
                .isEmpty());
    }

    @Property(tries = 300)
    void anEnvelopeComesBackFromTheMapItIsStoredAs(@ForAll("envelopes") Envelope envelope) {
        Map<String, Object> stored = KernelJson.toMap(envelope);

        assertThat(KernelJson.toEnvelope(stored)).isEqualTo(envelope);
        assertThat(KernelJson.toEnvelope(JSON.readValue(JSON.writeValueAsString(stored), new TypeReference<>() {})))
                .isEqualTo(envelope);
    }
}
