package org.filrouge.gateway.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.filrouge.gateway.commands.CommandContracts;
import org.filrouge.gateway.imports.CaseFile.Actor;
import org.filrouge.gateway.imports.CaseFile.Fact;
import org.filrouge.http.Problem;
import org.filrouge.json.Contract;
import org.filrouge.json.Fault;
import org.filrouge.json.KernelJson;
import org.filrouge.json.Schemas;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.observation.ObservationId;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.filrouge.kernel.organisation.OrganisationEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseEvent.Opened;
import org.filrouge.kernel.supportcase.SupportCaseEvent.RoleAssigned;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Slug;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns a case file into the facts it tells: the frame first, then the told timeline in its own order. */
final class ImportPlanner {

    private static final JsonMapper JSON = KernelJson.mapper();

    private final CommandContracts contracts;
    private final Map<String, Contract> data = new HashMap<>();

    ImportPlanner(CommandContracts contracts) {
        this.contracts = contracts;
        for (Entry entry : EventCatalogue.entries()) {
            if (entry.command().isPresent()) {
                data.put(entry.name(), new Contract(Schemas.of(entry.record())));
            }
        }
    }

    /**
     * The whole of a file as facts.
     *
     * @throws Problem 400 naming every fact that cannot be read
     */
    Import plan(CaseFile file, String importId, String account, Locale locale) {
        List<ToldFact> organisations = new ArrayList<>();
        List<ToldFact> facts = new ArrayList<>();
        Envelope frame = envelope(file, importId, account, null);
        facts.add(fact("case", file.caseId().key(), opened(file), opening(file, frame), null, null));
        Set<OrganisationId> entered = new HashSet<>();
        for (Actor actor : file.organisations()) {
            if (entered.add(actor.id())) {
                organisations.add(fact(
                        "organisation-" + actor.id().slug(),
                        actor.id().key(),
                        entered(actor),
                        frame.withCase(null),
                        null,
                        null));
            }
            if (!actor.roles().isEmpty()) {
                String phase = actor.phase() == null ? "" : "-" + actor.phase();
                RoleAssigned roles = new RoleAssigned(actor.id(), actor.roles(), actor.phase(), actor.note());
                facts.add(
                        fact("role-" + actor.id().slug() + phase, file.caseId().key(), roles, frame, null, null));
            }
        }
        told(file, importId, account, locale, facts);
        String meaning = JSON.writeValueAsString(List.of(
                organisations.stream().map(ToldFact::sha256).toList(),
                facts.stream().map(ToldFact::sha256).toList()));
        return new Import(
                importId, file.caseId().slug(), sha256(meaning), KernelJson.toMap(frame), organisations, facts);
    }

    private void told(CaseFile file, String importId, String account, Locale locale, List<ToldFact> facts) {
        List<Fault> faults = new ArrayList<>();
        Set<String> refs = new HashSet<>();
        for (int i = 0; i < file.facts().size(); i++) {
            Fact fact = file.facts().get(i);
            String at = "/facts/" + i;
            String ref = ref(fact, i, refs);
            checkRefs(fact, ref, at, refs, faults);
            DomainEvent event = event(fact, at, locale, faults);
            if (event != null) {
                Envelope envelope = envelope(file, importId, account, fact);
                facts.add(fact(ref, stream(file, fact, ref, event), event, envelope, fact.after(), fact.before()));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.malformed(faults);
        }
    }

    private static String ref(Fact fact, int index, Set<String> taken) {
        if (fact.ref() != null) {
            return fact.ref();
        }
        String base = fact.line() == null ? "fact-" + (index + 1) : fact.line();
        String ref = base;
        for (int n = 2; taken.contains(ref); n++) {
            ref = base + "." + n;
        }
        return ref;
    }

    private static void checkRefs(Fact fact, String ref, String at, Set<String> refs, List<Fault> faults) {
        if (fact.after() != null && !refs.contains(fact.after())) {
            faults.add(new Fault(at + "/after", "no earlier fact of this file is called " + fact.after()));
        }
        if (fact.before() != null && !refs.contains(fact.before())) {
            faults.add(new Fault(at + "/before", "no earlier fact of this file is called " + fact.before()));
        }
        if (!refs.add(ref)) {
            faults.add(new Fault(at + "/ref", "two facts are called " + ref));
        }
    }

    private @Nullable DomainEvent event(Fact fact, String at, Locale locale, List<Fault> faults) {
        if ((fact.event() == null) == (fact.observe() == null)) {
            faults.add(new Fault(at, "either event or observe says what the fact is"));
            return null;
        }
        String name = fact.observe() == null ? String.valueOf(fact.event()) : ObservationEvents.NAME;
        Entry entry = EventCatalogue.byName(name)
                .filter(known -> known.command().isPresent())
                .orElse(null);
        if (entry == null) {
            faults.add(new Fault(at + "/event", "no event is called " + name));
            return null;
        }
        JsonNode body = fact.observe() == null ? given(fact) : observation(fact.observe(), given(fact));
        List<Fault> found = new ArrayList<>(data.get(name).faults(body, locale));
        if (found.isEmpty() && fact.observe() != null) {
            ObjectNode wrapped = JSON.createObjectNode();
            wrapped.set("data", body);
            contracts.observationFaults(body, locale).forEach(found::add);
        }
        found.forEach(fault -> faults.add(new Fault(at + "/data" + withoutData(fault.field()), fault.problem())));
        return found.isEmpty() ? read(entry, body, at, faults) : null;
    }

    private static String withoutData(String pointer) {
        return pointer.startsWith("/data") ? pointer.substring("/data".length()) : pointer;
    }

    private static JsonNode given(Fact fact) {
        return fact.data() == null ? JSON.createObjectNode() : fact.data();
    }

    private static JsonNode observation(String kind, JsonNode values) {
        ObjectNode body = JSON.createObjectNode();
        body.put("kind", kind);
        body.put(
                "vocabulary",
                ObservationVocabulary.kind(kind).map(k -> k.revision()).orElse(0));
        body.set("values", values);
        return body;
    }

    private static @Nullable DomainEvent read(Entry entry, JsonNode body, String at, List<Fault> faults) {
        try {
            return JSON.treeToValue(body, entry.record());
        } catch (JacksonException unreadable) {
            faults.add(new Fault(at + "/data", String.valueOf(unreadable.getOriginalMessage())));
            return null;
        }
    }

    private static String stream(CaseFile file, Fact fact, String ref, DomainEvent event) {
        String kind = EventCatalogue.of(event.getClass()).family().stream();
        String own = file.caseId().slug();
        String slug =
                fact.id() != null ? fact.id() : kind.equals(ObservationId.STREAM) ? own + "-" + slugged(ref) : own;
        return kind + ":" + Slug.check(slug);
    }

    private static String slugged(String ref) {
        return ref.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static OrganisationEvent.Entered entered(Actor actor) {
        return new OrganisationEvent.Entered(
                actor.name(), actor.kind(), actor.legalForm(), actor.seat(), actor.unnamed());
    }

    private static Opened opened(CaseFile file) {
        return new Opened(file.title(), file.sector(), file.territories());
    }

    private static Envelope opening(CaseFile file, Envelope frame) {
        FuzzyDate opened = file.opened();
        return opened == null
                ? frame
                : new Envelope(
                        frame.caseId(),
                        opened,
                        null,
                        null,
                        null,
                        null,
                        FactStatus.ACTUAL,
                        frame.recordedBy(),
                        null,
                        List.of(),
                        frame.source(),
                        List.of(),
                        null,
                        List.of(),
                        null,
                        frame.correlation(),
                        frame.causation());
    }

    private static Envelope envelope(CaseFile file, String importId, String account, @Nullable Fact fact) {
        SupportCaseId caseId = file.caseId();
        if (fact == null) {
            return new Envelope(
                    caseId,
                    FuzzyDate.UNDATED,
                    null,
                    null,
                    null,
                    null,
                    FactStatus.ACTUAL,
                    account,
                    null,
                    List.of(),
                    file.source(),
                    List.of(),
                    null,
                    List.of(),
                    null,
                    importId,
                    importId);
        }
        return new Envelope(
                caseId,
                fact.effective() == null ? FuzzyDate.UNDATED : fact.effective(),
                fact.precision(),
                fact.wording(),
                null,
                null,
                fact.status() == null ? FactStatus.ACTUAL : fact.status(),
                account,
                null,
                fact.decidedBy(),
                fact.source() == null ? file.source() : fact.source(),
                fact.evidence(),
                fact.reason(),
                List.of(),
                fact.line(),
                importId,
                importId);
    }

    private static ToldFact fact(
            String ref,
            String stream,
            DomainEvent event,
            Envelope envelope,
            @Nullable String after,
            @Nullable String before) {
        String name = EventCatalogue.of(event.getClass()).name();
        String json = JSON.writeValueAsString(event);
        Map<String, Object> map = KernelJson.toMap(envelope);
        Map<String, Object> meaning = new java.util.TreeMap<>(map);
        meaning.keySet().removeAll(List.of("recordedBy", "correlationid", "causationid"));
        String all = JSON.writeValueAsString(
                List.of(ref, stream, name, json, meaning, String.valueOf(after), String.valueOf(before)));
        return new ToldFact(ref, stream, name, json, map, after, before, sha256(all));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** The one name observations are recorded under. */
    private static final class ObservationEvents {
        static final String NAME =
                EventCatalogue.of(ObservationEvent.Recorded.class).name();
    }
}
