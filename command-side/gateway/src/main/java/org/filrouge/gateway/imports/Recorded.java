package org.filrouge.gateway.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.filrouge.gateway.decisions.Outcome.Objection;
import org.filrouge.gateway.decisions.Streams;
import org.filrouge.gateway.imports.ImportOutcome.Difference;
import org.filrouge.gateway.imports.ImportOutcome.FactGap;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.Seal;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.importing.CaseFileEvent.Imported;
import org.filrouge.kernel.importing.CaseFileRefusal;
import org.filrouge.kernel.importing.ImportedFact;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierRecorded;
import org.filrouge.vault.KeyId;
import org.filrouge.vault.Keys;
import org.filrouge.vault.Opener;
import org.filrouge.vault.VaultKey;

/** Compares what a file tells with what the log holds. */
final class Recorded {

    private final Streams streams;
    private final Keys keys;
    private final Opener opener;

    Recorded(Streams streams, Keys keys) {
        this.streams = streams;
        this.keys = keys;
        this.opener = new Opener(keys);
    }

    /** How a file differs from the one its case was imported from, fact by fact. */
    List<Difference> differences(Import file, Imported earlier) {
        Map<String, ImportedFact> before = new HashMap<>();
        earlier.facts().forEach(fact -> before.put(fact.ref(), fact));
        List<Difference> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Stream.concat(known(file, earlier), file.facts().stream()).forEach(fact -> {
            told.add(fact.ref());
            ImportedFact was = before.get(fact.ref());
            if (was == null) {
                found.add(new Difference(fact.ref(), "ADDED", "", shown(fact)));
            } else if (tellsOtherwise(fact, was)) {
                found.add(new Difference(fact.ref(), "CHANGED", shown(was), shown(fact)));
            }
        });
        earlier.facts().stream()
                .filter(fact -> !told.contains(fact.ref()))
                .forEach(fact -> found.add(new Difference(fact.ref(), "REMOVED", shown(fact), "")));
        return found;
    }

    /** Whether a fact says something else than what was told before; of texts that were erased nobody can say so any more. */
    private boolean tellsOtherwise(ToldFact fact, ImportedFact was) {
        Seal seal = KernelJson.toEnvelope(message(was).getMetaData()).sealed();
        Optional<KeyId> own = seal == null
                ? Optional.empty()
                : seal.keys().stream()
                        .filter(key -> key.subject() == null)
                        .findFirst()
                        .map(key -> new KeyId(key.key()));
        Optional<VaultKey> key = own.flatMap(keys::find);
        boolean comparable = own.isEmpty() || key.isPresent();
        return comparable && !was.sha256().equals(fact.print(key.orElse(null), opener));
    }

    /** The organisations of a file that its first import put into the log, and those that nobody did. */
    private Stream<ToldFact> known(Import file, Imported earlier) {
        Set<ToldFact> elsewhere = new HashSet<>(enteredElsewhere(file, earlier));
        return file.organisations().stream().filter(fact -> !elsewhere.contains(fact));
    }

    /** The organisations of a file that were in the log before its first import. */
    List<ToldFact> enteredElsewhere(Import file, Imported earlier) {
        Set<String> entered = new HashSet<>();
        earlier.facts().forEach(fact -> entered.add(fact.ref()));
        return file.organisations().stream()
                .filter(fact -> !entered.contains(fact.ref()) && holds(fact))
                .toList();
    }

    /** Whether an organisation is entered already, or has the number told. */
    boolean holds(ToldFact told) {
        if (!streams.exists(told.stream())) {
            return false;
        }
        return !(told.read() instanceof IdentifierRecorded number)
                || streams.read(told.stream()).stream()
                        .map(DomainEventMessage::getPayload)
                        .anyMatch(event -> event instanceof IdentifierRecorded other
                                && other.identifier().equals(number.identifier()));
    }

    /** An organisation is entered once; another file must know it by the same words. */
    List<Objection> describedOtherwise(ToldFact told) {
        if (told.read() instanceof IdentifierRecorded) {
            return List.of();
        }
        Map<String, Object> recorded = fields(KernelJson.mapper()
                .writeValueAsString(streams.read(told.stream()).getFirst().getPayload()));
        Map<String, Object> now = fields(told.data());
        Set<String> names = new TreeSet<>(recorded.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(recorded.get(name), now.get(name)))
                .map(name -> new Objection(
                        CaseFileRefusal.ORGANISATION_DIFFERS.code(),
                        Map.of(
                                "organisation", StreamId.slugOf(told.stream()),
                                "field", name,
                                "recorded", String.valueOf(recorded.getOrDefault(name, "—")),
                                "told", String.valueOf(now.getOrDefault(name, "—")))))
                .toList();
    }

    /** The gaps an import stepped over, as it recorded them. */
    List<FactGap> gaps(Imported earlier) {
        List<FactGap> gaps = new ArrayList<>();
        for (ImportedFact fact : earlier.facts()) {
            Envelope envelope = KernelJson.toEnvelope(message(fact).getMetaData());
            envelope.gaps().forEach(gap -> gaps.add(FactGap.of(fact.ref(), envelope, gap)));
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

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(String json) {
        return KernelJson.mapper().readValue(json, Map.class);
    }
}
