package org.filrouge.gateway.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.filrouge.gateway.decisions.GatewayRefusal;
import org.filrouge.gateway.decisions.IdentifierClaims;
import org.filrouge.gateway.decisions.Outcome.Appended;
import org.filrouge.gateway.decisions.Outcome.Objection;
import org.filrouge.gateway.decisions.Streams;
import org.filrouge.gateway.decisions.Streams.Handle;
import org.filrouge.gateway.decisions.TerritoryCheck;
import org.filrouge.gateway.imports.ImportOutcome.Difference;
import org.filrouge.gateway.imports.ImportOutcome.FactGap;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.Gap;
import org.filrouge.kernel.event.References;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.importing.CaseFileEvent.Imported;
import org.filrouge.kernel.importing.CaseFileId;
import org.filrouge.kernel.importing.CaseFileRefusal;
import org.filrouge.kernel.importing.ImportedFact;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.vault.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Puts a told history into the log, in one append. What stands against it is looked for first, so that nothing has to be taken
 * back.
 */
public final class ImportHandler implements MessageHandler<CommandMessage<?>> {

    /** The name of the command on the bus. */
    public static final String COMMAND = "import-case-file";

    private static final int PROGRESS_EVERY = 100;

    private final Streams streams;
    private final Recorded recorded;
    private final ImportProgress progress;

    /**
     * Handles imports.
     *
     * @param keys those of the texts recorded so far, to compare a file with an earlier one
     */
    public ImportHandler(Streams streams, ImportProgress progress, Keys keys) {
        this.streams = streams;
        this.recorded = new Recorded(streams, keys);
        this.progress = progress;
    }

    @Override
    public Object handle(CommandMessage<?> message) {
        Import file = (Import) message.getPayload();
        Imported earlier = streams.only(new CaseFileId(file.caseId()).key(), Imported.class);
        if (earlier != null) {
            return compared(file, earlier);
        }
        Map<Boolean, List<ToldFact>> organisations =
                file.organisations().stream().collect(Collectors.partitioningBy(recorded::holds));
        List<ToldFact> newcomers = organisations.get(false);
        List<Objection> objections = new ArrayList<>();
        organisations.get(true).forEach(fact -> objections.addAll(recorded.describedOtherwise(fact)));
        objections.addAll(objections(file, newcomers));
        IdentifierClaims claims = new IdentifierClaims(streams);
        all(file, newcomers).forEach(fact -> taken(claims, fact).ifPresent(objections::add));
        return objections.isEmpty() ? append(file, newcomers, claims) : ImportOutcome.refused(objections, List.of());
    }

    private ImportOutcome compared(Import file, Imported earlier) {
        if (earlier.sha256().equals(file.sha256())) {
            return ImportOutcome.unchanged(recorded.gaps(earlier));
        }
        List<Difference> differences = recorded.differences(file, earlier);
        List<Objection> objections = new ArrayList<>();
        if (!differences.isEmpty()) {
            objections.add(objection(CaseFileRefusal.FILE_CHANGED, Map.of()));
        }
        recorded.enteredElsewhere(file, earlier).forEach(fact -> objections.addAll(recorded.describedOtherwise(fact)));
        return objections.isEmpty()
                ? ImportOutcome.unchanged(recorded.gaps(earlier))
                : ImportOutcome.refused(objections, differences);
    }

    private List<Objection> objections(Import file, List<ToldFact> newcomers) {
        List<Objection> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        newcomers.forEach(fact -> told.add(fact.stream()));
        file.facts().stream().filter(fact -> !isOrganisation(fact)).forEach(fact -> told.add(fact.stream()));
        Set<String> checked = new HashSet<>();
        for (ToldFact fact : file.facts()) {
            if (!isOrganisation(fact) && checked.add(fact.stream()) && streams.exists(fact.stream())) {
                found.add(objection(CaseFileRefusal.STREAM_EXISTS, Map.of("stream", fact.stream())));
            }
            streams.erased(KernelJson.toEnvelope(fact.envelope())).stream()
                    .filter(refusal -> checked.add("erased " + fact.ref()))
                    .forEach(refusal -> found.add(objection(refusal.code(), Map.of())));
            references(fact)
                    .filter(key -> !told.contains(key) && checked.add("ref " + key) && !streams.exists(key))
                    .forEach(key -> found.add(objection(GatewayRefusal.UNKNOWN_REFERENCE, Map.of("reference", key))));
        }
        return found;
    }

    /** What a fact speaks of. A fact of an organisation's own history speaks of that organisation too. */
    private static Stream<String> references(ToldFact fact) {
        Stream<String> named = Stream.concat(
                        References.in(fact.read()).stream(),
                        References.in(KernelJson.toEnvelope(fact.envelope())).stream())
                .map(StreamId::key);
        return isOrganisation(fact) ? Stream.concat(Stream.of(fact.stream()), named) : named;
    }

    private static boolean isOrganisation(ToldFact fact) {
        return StreamId.streamOf(fact.stream()).equals(OrganisationId.STREAM);
    }

    private static List<ToldFact> all(Import file, List<ToldFact> newcomers) {
        return Stream.concat(newcomers.stream(), file.facts().stream()).toList();
    }

    private static Optional<Objection> taken(IdentifierClaims claims, ToldFact fact) {
        return claims.taken(fact.stream(), fact.read(), KernelJson.toEnvelope(fact.envelope()))
                .map(refusal -> objection(refusal.code(), refusal.facts()));
    }

    private ImportOutcome append(Import file, List<ToldFact> newcomers, IdentifierClaims claims) {
        List<ToldFact> all = all(file, newcomers);
        String key = new CaseFileId(file.caseId()).key();
        Map<String, Handle> open = open(all, key);
        Map<String, ImportedFact> placed = new HashMap<>();
        List<ImportedFact> imported = new ArrayList<>();
        List<FactGap> gaps = new ArrayList<>();
        for (ToldFact fact : all) {
            Handle stream = open.get(fact.stream());
            ImportedFact place = new ImportedFact(fact.ref(), fact.print(), fact.stream(), stream.version());
            DomainEvent told = fact.read();
            Envelope envelope = ordered(fact, placed, open).withGaps(gapsOf(told));
            stream.tell(told, envelope, other -> opened(other, open))
                    .forEach(gap -> gaps.add(FactGap.of(fact.ref(), envelope, gap)));
            claims.keep(fact.stream(), told, envelope);
            placed.put(fact.ref(), place);
            imported.add(place);
            if (imported.size() % PROGRESS_EVERY == 0 || imported.size() == all.size()) {
                progress.at(file.id(), imported.size(), all.size());
            }
        }
        open.get(key).record(new Imported(file.sha256(), imported), KernelJson.toEnvelope(file.envelope()));
        Stream<Appended> written = open.values().stream().flatMap(stream -> stream.appended().stream());
        List<String> ids =
                Stream.concat(written, claims.appended()).map(Appended::eventId).toList();
        return ImportOutcome.imported(ids, gaps);
    }

    /** Places that the file names and no list knows. */
    private static List<Gap> gapsOf(DomainEvent told) {
        return TerritoryCheck.unknown(told).stream()
                .map(refusal -> new Gap(refusal.code().code(), refusal.facts()))
                .toList();
    }

    /** Every stream the import writes to, opened before the first write: a look-up goes through all that is staged by then. */
    private Map<String, Handle> open(List<ToldFact> facts, String caseFile) {
        Map<String, Handle> open = new LinkedHashMap<>();
        facts.forEach(fact ->
                open.computeIfAbsent(fact.stream(), key -> streams.find(key).orElseGet(() -> streams.begin(key))));
        open.put(caseFile, streams.begin(caseFile));
        return open;
    }

    private @Nullable Handle opened(String key, Map<String, Handle> open) {
        return open.computeIfAbsent(key, other -> streams.find(other).orElse(null));
    }

    private static Envelope ordered(ToldFact fact, Map<String, ImportedFact> placed, Map<String, Handle> open) {
        Map<String, Object> map = new TreeMap<>(fact.envelope());
        if (fact.after() != null) {
            map.put("after", idOf(placed.get(fact.after()), open));
        }
        if (fact.before() != null) {
            map.put("before", idOf(placed.get(fact.before()), open));
        }
        return KernelJson.toEnvelope(map);
    }

    private static String idOf(ImportedFact fact, Map<String, Handle> open) {
        return open.get(fact.stream()).appended(fact.sequence()).getFirst().eventId();
    }

    private static Objection objection(RefusalCode code, Map<String, String> facts) {
        return new Objection(code.code(), facts);
    }
}
