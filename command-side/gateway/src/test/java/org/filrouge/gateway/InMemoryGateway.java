package org.filrouge.gateway;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.filrouge.gateway.access.CommandAccess;
import org.filrouge.gateway.approvals.SecondPersons;
import org.filrouge.gateway.commands.CommandContracts;
import org.filrouge.gateway.commands.CommandService;
import org.filrouge.gateway.commands.Dispatcher;
import org.filrouge.gateway.consultations.ConsultationHandler;
import org.filrouge.gateway.decisions.DecisionHandler;
import org.filrouge.gateway.decisions.SecondPersonHandler;
import org.filrouge.gateway.decisions.Streams;
import org.filrouge.gateway.decisions.WaitingProposals;
import org.filrouge.gateway.erasure.EraseHandler;
import org.filrouge.gateway.erasure.Erasures;
import org.filrouge.gateway.erasure.ReachedFacts;
import org.filrouge.gateway.erasure.SealedFact;
import org.filrouge.gateway.imports.CaseFileReader;
import org.filrouge.gateway.imports.ImportHandler;
import org.filrouge.gateway.imports.ImportProgress;
import org.filrouge.gateway.imports.ImportService;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.vault.Chance;
import org.filrouge.vault.Fingerprints;
import org.filrouge.vault.Opener;
import org.filrouge.vault.Sealer;

/** The command side as it is wired in earnest, on Axon's own bus and its in-memory engine. */
public final class InMemoryGateway {

    public static final String ACCOUNT = "account-1";

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final CommandBus bus = SimpleCommandBus.builder().build();
    private final CommandContracts contracts = new CommandContracts();
    private final Dispatcher dispatcher = new Dispatcher(bus);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private final Erasures erasures = new Erasures(dispatcher, this::erasing, "program", clock);
    private final CommandAccess access = new CommandAccess(store);
    private final CommandService commands = new CommandService(dispatcher, access, this::positions, erasures, meters);
    private final PaperShredder shredder = new PaperShredder();
    private final KeysInMemory keys = new KeysInMemory();
    private final ImportService imports;
    private final SecondPersons secondPersons;

    public InMemoryGateway() {
        Streams streams = new Streams(store);
        DecisionHandler decisions = new DecisionHandler(streams);
        EventCatalogue.entries().forEach(entry -> entry.command().ifPresent(name -> bus.subscribe(name, decisions)));
        SecondPersonHandler second = new SecondPersonHandler(streams, decisions);
        SecondPersonHandler.COMMANDS.forEach(name -> bus.subscribe(name, second));
        this.secondPersons = new SecondPersons(commands, new WaitingProposals(streams), access, sealer());
        bus.subscribe(ConsultationHandler.COMMAND, new ConsultationHandler(streams));
        bus.subscribe(EraseHandler.COMMAND, new EraseHandler(streams, this::reached, shredder));
        ImportProgress progress = new ImportProgress(meters);
        bus.subscribe(ImportHandler.COMMAND, new ImportHandler(streams, progress, keys));
        this.imports = new ImportService(
                new CaseFileReader(), contracts, dispatcher, access, this::positions, progress, sealer());
    }

    public CommandContracts contracts() {
        return contracts;
    }

    public CommandService commands() {
        return commands;
    }

    public SecondPersons secondPersons() {
        return secondPersons;
    }

    public ImportService imports() {
        return imports;
    }

    public Erasures erasures() {
        return erasures;
    }

    public PaperShredder shredder() {
        return shredder;
    }

    public KeysInMemory keys() {
        return keys;
    }

    public Sealer sealer() {
        return new Sealer(keys, Chance.ofTheMachine());
    }

    public Fingerprints fingerprints() {
        return new Fingerprints(keys);
    }

    /** A JSON text as it is shown, its sealed texts opened. */
    public String opened(String json) {
        return new Opener(keys).openedJson(json);
    }

    public Dispatcher dispatcher() {
        return dispatcher;
    }

    public EventStore store() {
        return store;
    }

    public SimpleMeterRegistry meters() {
        return meters;
    }

    /** Everything in the log, in its one order. */
    public List<? extends EventMessage<?>> log() {
        return engine.readEvents(null, false).toList();
    }

    public List<? extends DomainEventMessage<?>> stream(String key) {
        return store.readEvents(key).asStream().toList();
    }

    public static Envelope envelope(EventMessage<?> event) {
        return KernelJson.toEnvelope(event.getMetaData());
    }

    private List<String> erasing() {
        return engine.readEvents(null, false)
                .map(event -> ((DomainEventMessage<?>) event).getAggregateIdentifier())
                .filter(Erasures::erases)
                .distinct()
                .toList();
    }

    private List<SealedFact> reached(String stream, Collection<String> named) {
        ReachedFacts reached = new ReachedFacts(stream, named);
        return engine.readEvents(null, false)
                .map(event -> (DomainEventMessage<?>) event)
                .flatMap(event -> reached
                        .reach(event.getIdentifier(), event.getAggregateIdentifier(), envelope(event), (DomainEvent)
                                event.getPayload())
                        .stream())
                .toList();
    }

    private Map<String, Long> positions(List<String> ids) {
        return engine.readEvents(null, false)
                .filter(event -> ids.contains(event.getIdentifier()))
                .collect(Collectors.toMap(
                        event -> event.getIdentifier(),
                        event -> event.trackingToken().position().orElseThrow()));
    }
}
