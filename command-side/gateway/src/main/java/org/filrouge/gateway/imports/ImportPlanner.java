package org.filrouge.gateway.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.gateway.commands.CommandContracts;
import org.filrouge.gateway.imports.CaseFile.Actor;
import org.filrouge.gateway.imports.CaseFile.Fact;
import org.filrouge.http.Problem;
import org.filrouge.json.Fault;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.observation.ObservationId;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierRecorded;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseEvent.Opened;
import org.filrouge.kernel.supportcase.SupportCaseEvent.RoleAssigned;
import org.filrouge.kernel.value.Slug;
import org.jspecify.annotations.Nullable;

/** Turns a case file into the facts it tells: the frame first, then the told timeline in its own order. */
final class ImportPlanner {

    private final FactReader reader;

    ImportPlanner(CommandContracts contracts) {
        this.reader = new FactReader(contracts);
    }

    /**
     * The whole of a file as facts.
     *
     * @throws Problem 400 naming every fact that cannot be read
     */
    Import plan(CaseFile file, String importId, String account, Locale locale) {
        Stamp stamp = new Stamp(file, importId, account);
        List<Fault> faults = new ArrayList<>();
        List<ToldFact> organisations = organisations(stamp, faults);
        List<ToldFact> facts = frame(stamp, faults);
        Set<String> taken = Stream.concat(organisations.stream(), facts.stream())
                .map(ToldFact::ref)
                .collect(Collectors.toSet());
        facts.addAll(timeline(stamp, new Names(taken), locale, faults));
        if (!faults.isEmpty()) {
            throw Problem.malformed(faults);
        }
        return new Import(importId, file.caseId().slug(), KernelJson.toMap(stamp.frame()), organisations, facts);
    }

    /** Each organisation once, however many roles it holds. */
    private static List<ToldFact> organisations(Stamp stamp, List<Fault> faults) {
        Map<OrganisationId, Entered> entered = new HashMap<>();
        List<ToldFact> organisations = new ArrayList<>();
        List<Actor> actors = stamp.file().organisations();
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            Entered told = new Entered(actor.name(), actor.kind(), actor.legalForm(), actor.seat(), actor.unnamed());
            Entered earlier = entered.putIfAbsent(actor.id(), told);
            if (earlier == null) {
                organisations.add(ToldFact.of(
                        "organisation-" + actor.id().slug(),
                        actor.id().key(),
                        told,
                        stamp.frame().withCase(null)));
                organisations.addAll(numbers(stamp, actor));
            } else if (!earlier.equals(told)) {
                faults.add(new Fault("/organisations/" + i, "described otherwise further up"));
            }
        }
        return organisations;
    }

    /** The numbers of an organisation, each once. */
    private static List<ToldFact> numbers(Stamp stamp, Actor actor) {
        Map<String, ToldFact> numbers = new LinkedHashMap<>();
        for (CaseFile.Number number : actor.identifiers()) {
            IdentifierRecorded told =
                    new IdentifierRecorded(number.scheme(), number.value(), number.from(), number.until());
            String ref = "organisation-" + actor.id().slug() + ":" + told.scheme() + ":" + told.value();
            numbers.putIfAbsent(
                    ref, ToldFact.of(ref, actor.id().key(), told, stamp.frame().withCase(null)));
        }
        return List.copyOf(numbers.values());
    }

    /** The opening of the case, and the roles in it. */
    private static List<ToldFact> frame(Stamp stamp, List<Fault> faults) {
        CaseFile file = stamp.file();
        if (file.isReference()) {
            file.organisations().stream()
                    .filter(actor -> !actor.roles().isEmpty())
                    .forEach(actor -> faults.add(new Fault("/organisations", "a reference file gives no roles")));
            return new ArrayList<>();
        }
        String key = file.caseId().key();
        Opened opened = new Opened(file.title(), file.sector(), file.territories());
        Map<String, ToldFact> frame = new LinkedHashMap<>();
        frame.put("case", ToldFact.of("case", key, opened, stamp.frame(file.opened())));
        for (int i = 0; i < file.organisations().size(); i++) {
            Actor actor = file.organisations().get(i);
            if (actor.roles().isEmpty()) {
                continue;
            }
            String ref = "role-" + actor.id().slug() + (actor.phase() == null ? "" : ":" + actor.phase());
            RoleAssigned roles = new RoleAssigned(actor.id(), actor.roles(), actor.phase(), actor.note());
            if (frame.put(ref, ToldFact.of(ref, key, roles, stamp.frame())) != null) {
                faults.add(new Fault("/organisations/" + i, "its roles are told twice for the same time"));
            }
        }
        return new ArrayList<>(frame.values());
    }

    private List<ToldFact> timeline(Stamp stamp, Names names, Locale locale, List<Fault> faults) {
        List<ToldFact> timeline = new ArrayList<>();
        List<Fact> facts = stamp.file().facts();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            String at = "/facts/" + i;
            String ref = names.next(fact, i, at, faults);
            DomainEvent event = reader.read(fact, at, locale, faults);
            String stream = event == null ? null : stream(stamp.file(), fact, ref, event, at, faults);
            if (event != null && stream != null) {
                timeline.add(ToldFact.of(ref, stream, event, stamp.of(fact), fact.after(), fact.before()));
            }
        }
        return timeline;
    }

    /** The stream the fact names, else the case's own of its kind; an observation has one of its own. */
    private static @Nullable String stream(
            CaseFile file, Fact fact, String ref, DomainEvent event, String at, List<Fault> faults) {
        StreamFamily family = EventCatalogue.of(event.getClass()).family();
        String kind = family.stream();
        if (file.isReference() && family.belongsToCase()) {
            faults.add(new Fault(at, "a reference file tells of organisations only"));
            return null;
        }
        String own = file.caseId().slug();
        String slug =
                fact.id() != null ? fact.id() : kind.equals(ObservationId.STREAM) ? own + "-" + slugged(ref) : own;
        try {
            return kind + ":" + Slug.check(slug);
        } catch (IllegalArgumentException noSlug) {
            faults.add(new Fault(at + (fact.id() == null ? "/ref" : "/id"), String.valueOf(noSlug.getMessage())));
            return null;
        }
    }

    private static String slugged(String ref) {
        return ref.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
