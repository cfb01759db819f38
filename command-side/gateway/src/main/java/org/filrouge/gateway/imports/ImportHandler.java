package org.filrouge.gateway.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MessageHandler;
import org.filrouge.gateway.decisions.GatewayRefusal;
import org.filrouge.gateway.decisions.Outcome.Appended;
import org.filrouge.gateway.decisions.Outcome.Objection;
import org.filrouge.gateway.decisions.Streams;
import org.filrouge.gateway.decisions.Streams.Handle;
import org.filrouge.gateway.imports.ImportOutcome.Difference;
import org.filrouge.gateway.imports.ImportOutcome.FactGap;
import org.filrouge.gateway.imports.ImportOutcome.Verdict;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.References;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.importing.CaseFileEvent.Imported;
import org.filrouge.kernel.importing.CaseFileId;
import org.filrouge.kernel.importing.CaseFileRefusal;
import org.filrouge.kernel.importing.ImportedFact;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.refusal.RefusalCode;

/**
 * Puts a told history into the log, in one append. What stands against it is looked for first, so that nothing has to be taken
 * back.
 */
public final class ImportHandler implements MessageHandler<CommandMessage<?>> {

    /** The name of the command on the bus. */
    public static final String COMMAND = "import-case-file";

    private static final int PROGRESS_EVERY = 100;

    private final Streams streams;
    private final ImportProgress progress;

    public ImportHandler(Streams streams, ImportProgress progress) {
        this.streams = streams;
        this.progress = progress;
    }

    @Override
    public Object handle(CommandMessage<?> message) {
        Import file = (Import) message.getPayload();
        Imported earlier = streams.only(new CaseFileId(file.caseId()).key(), Imported.class);
        if (earlier != null) {
            return compared(file, earlier);
        }
        List<ToldFact> newcomers = file.organisations().stream()
                .filter(fact -> !streams.exists(fact.stream()))
                .toList();
        List<Objection> objections = objections(file, newcomers);
        return objections.isEmpty()
                ? append(file, newcomers)
                : new ImportOutcome(Verdict.REFUSED, List.of(), List.of(), List.of(), objections);
    }

    private List<Objection> objections(Import file, List<ToldFact> newcomers) {
        List<Objection> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        newcomers.forEach(fact -> known.add(fact.stream()));
        file.facts().forEach(fact -> known.add(fact.stream()));
        file.organisations().stream()
                .filter(fact -> !newcomers.contains(fact))
                .forEach(fact -> sameAsRecorded(fact, found));
        Set<String> checked = new HashSet<>();
        for (ToldFact fact : file.facts()) {
            boolean shared = StreamId.streamOf(fact.stream()).equals(OrganisationId.STREAM);
            if (!shared && checked.add(fact.stream()) && streams.exists(fact.stream())) {
                found.add(objection(CaseFileRefusal.STREAM_EXISTS, Map.of("stream", fact.stream())));
            }
            Stream.concat(
                            References.in(event(fact)).stream(),
                            References.in(KernelJson.toEnvelope(fact.envelope())).stream())
                    .map(StreamId::key)
                    .filter(key -> !known.contains(key) && checked.add("ref " + key) && !streams.exists(key))
                    .forEach(key -> found.add(objection(GatewayRefusal.UNKNOWN_REFERENCE, Map.of("reference", key))));
        }
        return found;
    }

    /** An organisation is entered once; another file must know it by the same words. */
    private void sameAsRecorded(ToldFact told, List<Objection> found) {
        Map<String, Object> recorded = fields(KernelJson.mapper()
                .writeValueAsString(streams.read(told.stream()).getFirst().getPayload()));
        Map<String, Object> now = fields(told.data());
        Set<String> names = new HashSet<>(recorded.keySet());
        names.addAll(now.keySet());
        names.stream()
                .filter(name -> !String.valueOf(recorded.get(name)).equals(String.valueOf(now.get(name))))
                .forEach(name -> found.add(objection(
                        CaseFileRefusal.ORGANISATION_DIFFERS,
                        Map.of(
                                "organisation", StreamId.slugOf(told.stream()),
                                "field", name,
                                "recorded", String.valueOf(recorded.getOrDefault(name, "—")),
                                "told", String.valueOf(now.getOrDefault(name, "—"))))));
    }

    private ImportOutcome append(Import file, List<ToldFact> newcomers) {
        List<ToldFact> all =
                Stream.concat(newcomers.stream(), file.facts().stream()).toList();
        Map<String, Handle> open = new HashMap<>();
        Map<String, ImportedFact> placed = new HashMap<>();
        List<ImportedFact> imported = new ArrayList<>();
        List<FactGap> gaps = new ArrayList<>();
        for (ToldFact fact : all) {
            Handle stream =
                    open.computeIfAbsent(fact.stream(), key -> streams.find(key).orElseGet(() -> streams.begin(key)));
            ImportedFact place = new ImportedFact(fact.ref(), fact.sha256(), fact.stream(), stream.version());
            Envelope envelope = ordered(fact, placed);
            stream.tell(event(fact), envelope)
                    .forEach(gap -> gaps.add(new FactGap(fact.ref(), line(envelope), gap.code(), gap.facts())));
            placed.put(fact.ref(), place);
            imported.add(place);
            if (imported.size() % PROGRESS_EVERY == 0 || imported.size() == all.size()) {
                progress.at(file.id(), imported.size(), all.size());
            }
        }
        String key = new CaseFileId(file.caseId()).key();
        streams.begin(key).record(new Imported(file.sha256(), imported), KernelJson.toEnvelope(file.envelope()));
        open.put(key, streams.find(key).orElseThrow());
        List<String> ids = Stream.concat(imported.stream().map(ImportedFact::stream), Stream.of(key))
                .distinct()
                .flatMap(stream -> streams.appended(stream, firstOf(stream, imported)).stream())
                .map(Appended::eventId)
                .toList();
        return new ImportOutcome(Verdict.IMPORTED, ids, gaps, List.of(), List.of());
    }

    private static long firstOf(String stream, List<ImportedFact> imported) {
        return imported.stream()
                .filter(fact -> fact.stream().equals(stream))
                .mapToLong(ImportedFact::sequence)
                .min()
                .orElse(0);
    }

    private Envelope ordered(ToldFact fact, Map<String, ImportedFact> placed) {
        Map<String, Object> map = new TreeMap<>(fact.envelope());
        if (fact.after() != null) {
            map.put("after", idOf(placed.get(fact.after())));
        }
        if (fact.before() != null) {
            map.put("before", idOf(placed.get(fact.before())));
        }
        return KernelJson.toEnvelope(map);
    }

    private String idOf(ImportedFact fact) {
        return streams.appended(fact.stream(), fact.sequence()).getFirst().eventId();
    }

    private ImportOutcome compared(Import file, Imported earlier) {
        if (earlier.sha256().equals(file.sha256()) || differences(file, earlier).isEmpty()) {
            return new ImportOutcome(Verdict.UNCHANGED, List.of(), recordedGaps(earlier), List.of(), List.of());
        }
        Objection changed = objection(CaseFileRefusal.FILE_CHANGED, Map.of());
        return new ImportOutcome(Verdict.REFUSED, List.of(), List.of(), differences(file, earlier), List.of(changed));
    }

    private List<Difference> differences(Import file, Imported earlier) {
        Map<String, ImportedFact> before = new HashMap<>();
        earlier.facts().forEach(fact -> before.put(fact.ref(), fact));
        List<Difference> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Stream.concat(file.organisations().stream(), file.facts().stream()).forEach(fact -> {
            told.add(fact.ref());
            ImportedFact was = before.get(fact.ref());
            boolean enteredElsewhere =
                    was == null && file.organisations().contains(fact) && streams.exists(fact.stream());
            if (was == null && !enteredElsewhere) {
                found.add(new Difference(fact.ref(), "ADDED", "", shown(fact)));
            } else if (was != null && !was.sha256().equals(fact.sha256())) {
                found.add(new Difference(fact.ref(), "CHANGED", shown(was), shown(fact)));
            }
        });
        earlier.facts().stream()
                .filter(fact -> !told.contains(fact.ref()))
                .forEach(fact -> found.add(new Difference(fact.ref(), "REMOVED", shown(fact), "")));
        return found;
    }

    private List<FactGap> recordedGaps(Imported earlier) {
        List<FactGap> gaps = new ArrayList<>();
        for (ImportedFact fact : earlier.facts()) {
            Envelope envelope = KernelJson.toEnvelope(message(fact).getMetaData());
            envelope.gaps().forEach(gap -> gaps.add(new FactGap(fact.ref(), line(envelope), gap.code(), gap.facts())));
        }
        return gaps;
    }

    private DomainEventMessage<?> message(ImportedFact fact) {
        return streams.read(fact.stream()).get((int) fact.sequence());
    }

    private String shown(ImportedFact fact) {
        DomainEventMessage<?> message = message(fact);
        Envelope envelope = KernelJson.toEnvelope(message.getMetaData());
        String name = EventCatalogue.of(message.getPayloadType()).name();
        return name + " " + envelope.effective() + " " + KernelJson.mapper().writeValueAsString(message.getPayload());
    }

    private static String shown(ToldFact fact) {
        return fact.event() + " " + KernelJson.toEnvelope(fact.envelope()).effective() + " " + fact.data();
    }

    private static String line(Envelope envelope) {
        return envelope.line() == null ? "" : envelope.line();
    }

    private static DomainEvent event(ToldFact fact) {
        return KernelJson.mapper()
                .readValue(
                        fact.data(),
                        EventCatalogue.byName(fact.event()).orElseThrow().record());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(String json) {
        return KernelJson.mapper().readValue(json, Map.class);
    }

    private static Objection objection(RefusalCode code, Map<String, String> facts) {
        return new Objection(code.code(), facts);
    }
}
