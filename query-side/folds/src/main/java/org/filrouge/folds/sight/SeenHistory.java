package org.filrouge.folds.sight;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.approval.ProposalEvent;
import org.filrouge.kernel.approval.ProposalId;
import org.filrouge.kernel.consultation.ConsultationId;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.erasure.TextErasureId;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.indicator.IndicatorId;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.person.PersonId;

/**
 * Finds a reader's history: which events of the whole history they may know, and to what extent. Several rights add up. What is said of
 * a fact afterwards is known as far as the fact is, as recorded and as ever told since; so that a correction tells nobody more.
 */
public final class SeenHistory {

    private final Ground ground;
    private final Map<Long, Extent> extents = new HashMap<>();
    private final Set<String> named = new TreeSet<>();
    private final Set<String> pseudonymous = new TreeSet<>();

    private SeenHistory(Ground ground) {
        this.ground = ground;
    }

    /** Whether somebody sees all there is: those who check the log, and those who run the programme as a whole. */
    public static boolean whole(Rights rights) {
        return rights.isAny(AccessRole.AUDITOR)
                || rights.held().stream()
                        .anyMatch(right -> right.scope().everywhere()
                                && (right.role() == AccessRole.PROGRAMME_OFFICER
                                        || right.role() == AccessRole.COMMITTEE_MEMBER));
    }

    /** The history of somebody who holds some rights and does not see it whole. */
    public static SeenHistory of(Rights rights, Ground ground) {
        SeenHistory seen = new SeenHistory(ground);
        rights.held().forEach(seen::take);
        seen.takeOwnReads(rights.account());
        if (rights.held().stream().anyMatch(right -> right.role() != AccessRole.ADMINISTRATOR)) {
            seen.takeDefinitions();
        }
        if (rights.isAny(AccessRole.PROGRAMME_OFFICER) || rights.isAny(AccessRole.COMMITTEE_MEMBER)) {
            seen.takeProposals();
        }
        seen.takeNamed();
        return seen;
    }

    /** Every event that is seen, by its place in the log. */
    public Map<Long, Extent> extents() {
        return extents;
    }

    private void take(Right right) {
        AccessScope scope = right.scope();
        switch (right.role()) {
            case PROGRAMME_OFFICER, COMMITTEE_MEMBER -> {
                casesOf(scope).forEach(one -> take(ground.ofCase(one), Lens.EVERYTHING));
                if (right.role() == AccessRole.PROGRAMME_OFFICER) {
                    takePersons();
                }
                ground.organisations().forEach(one -> take(ground.ofStream(key(one)), outsideCases(Lens.IDENTITY)));
            }
            case EVALUATOR -> studied(scope);
            case FUNDER -> ofOrganisation(scope, this::paid);
            case PROVIDER -> ofOrganisation(scope, this::provided);
            case BENEFICIARY -> ofOrganisation(scope, this::supported);
            // Of the history itself an administrator sees nothing.
            case ADMINISTRATOR -> {
                takeAll(AccountId.STREAM);
                takePersons();
            }
            case AUDITOR -> {
                // Sees everything.
            }
        }
    }

    /** What is proposed for a stream is known to whoever knows that stream in full. */
    private void takeProposals() {
        for (String proposal : ground.streams(ProposalId.STREAM)) {
            List<RecordedEvent> events = ground.ofStream(ProposalId.STREAM + ":" + proposal);
            boolean known = events.stream()
                    .anyMatch(event -> event.event() instanceof ProposalEvent.Made made && isInFull(made.stream()));
            if (known) {
                take(events, Lens.EVERYTHING);
            }
        }
    }

    private boolean isInFull(String stream) {
        List<RecordedEvent> events = ground.ofStream(stream);
        return !events.isEmpty() && events.stream().allMatch(event -> extents.get(event.position()) == Extent.IN_FULL);
    }

    /** People belong to no case: whoever may see them at all, by the policy, sees them all. */
    private void takePersons() {
        takeAll(PersonId.STREAM);
        takeAll(TextErasureId.STREAM);
    }

    private void takeAll(String kind) {
        ground.streams(kind).forEach(one -> take(ground.ofStream(kind + ":" + one), Lens.EVERYTHING));
    }

    /** Everybody sees what is recorded of their own reading. */
    private void takeOwnReads(AccountId account) {
        ground.streams(ConsultationId.STREAM).stream()
                .filter(one -> one.startsWith(account.slug() + "-"))
                .forEach(one -> take(ground.ofStream(ConsultationId.STREAM + ":" + one), Lens.EVERYTHING));
    }

    private interface OfOne {
        void take(String organisation);
    }

    private static void ofOrganisation(AccessScope scope, OfOne taker) {
        if (scope.organisation() != null) {
            taker.take(scope.organisation().slug());
        }
    }

    private Set<String> casesOf(AccessScope scope) {
        Set<String> cases = new TreeSet<>();
        if (scope.everywhere()) {
            cases.addAll(ground.cases());
        }
        scope.territories().forEach(place -> cases.addAll(ground.casesIn(place)));
        scope.cases().forEach(one -> cases.add(one.slug()));
        return cases;
    }

    private void studied(AccessScope scope) {
        casesOf(scope).forEach(one -> take(ground.ofCase(one), Lens.PSEUDONYMS));
        if (scope.everywhere()) {
            ground.organisations().forEach(one -> take(ground.naming(one), Lens.PSEUDONYMS));
        }
    }

    /** The cases are those in which anything of its own money is seen. */
    private void paid(String funder) {
        Map<String, Parties> streams = parties(funder, Lens.OF_PAYERS);
        Lens lens = Lens.funder(funder, streams);
        take(ground.ofStream(key(funder)), lens);
        Set<String> cases = new TreeSet<>();
        streams.keySet().forEach(stream -> cases.addAll(take(ground.ofStream(stream), lens)));
        cases.forEach(one -> take(ground.ofCase(one), lens));
    }

    private void provided(String provider) {
        Set<String> cases = new TreeSet<>();
        parties(provider, Lens.OF_PROVIDERS).forEach((stream, parties) -> {
            if (parties.providers().contains(provider)) {
                cases.addAll(take(ground.ofStream(stream), Lens.provider(provider)));
            }
        });
        cases.forEach(one -> take(ground.ofCase(one), Lens.FRAME));
    }

    private void supported(String organisation) {
        take(ground.ofStream(key(organisation)), Lens.EVERYTHING);
        Set<String> cases = take(ground.naming(organisation), Lens.EVERYTHING);
        parties(organisation, Lens.OF_BENEFICIARIES).forEach((stream, parties) -> {
            if (parties.beneficiaries().equals(Set.of(organisation))) {
                take(ground.ofStream(stream), Lens.EVERYTHING);
            }
        });
        cases.forEach(one -> take(ground.ofCase(one), Lens.OPENING));
    }

    private static Lens outsideCases(Lens lens) {
        return version -> version.envelope().caseId() == null ? lens.of(version) : Extent.HIDDEN;
    }

    /** The parties of the streams of some kinds that name an organisation. */
    private Map<String, Parties> parties(String organisation, Set<String> kinds) {
        Map<String, Parties> parties = new HashMap<>();
        ground.naming(organisation).stream()
                .map(RecordedEvent::streamKey)
                .filter(stream -> kinds.contains(StreamId.streamOf(stream)))
                .distinct()
                .forEach(stream -> parties.put(stream, Parties.of(versions(ground.ofStream(stream)))));
        return parties;
    }

    private static List<RecordedEvent> versions(Collection<RecordedEvent> events) {
        return CorrectedHistory.of(events).facts().stream()
                .flatMap(fact -> fact.versions().stream())
                .toList();
    }

    /** Takes what may be known of some facts, and tells the cases of those. */
    private Set<String> take(Collection<RecordedEvent> events, Lens lens) {
        Set<String> cases = new TreeSet<>();
        for (FactHistory fact : CorrectedHistory.of(events).facts()) {
            Extent extent = fact.versions().stream().map(lens::of).reduce(Extent.IN_FULL, Extent::orLess);
            if (extent != Extent.HIDDEN) {
                take(fact, extent);
                Optional.ofNullable(fact.original().envelope().caseId()).ifPresent(one -> cases.add(one.slug()));
            }
        }
        return cases;
    }

    /** Who contests a reference, and why, is not of it. */
    private void take(FactHistory fact, Extent extent) {
        List<RecordedEvent> said = extent == Extent.REFERENCE ? fact.corrections() : fact.steps();
        Stream.concat(Stream.of(fact.original()), said.stream()).forEach(event -> {
            extents.merge(event.position(), extent, Extent::orMore);
            (extent == Extent.PSEUDONYMOUS ? pseudonymous : named)
                    .addAll(extent == Extent.REFERENCE ? PartsTold.namedIn(event.event()) : PartsTold.named(event));
        });
    }

    private void takeDefinitions() {
        ground.streams(IndicatorId.STREAM)
                .forEach(code -> take(ground.ofStream(IndicatorId.STREAM + ":" + code), version -> Extent.REFERENCE));
    }

    /** Who the organisations are that a reader's history names, and those that their identity names in turn. */
    private void takeNamed() {
        takeNamed(named, Lens.IDENTITY);
        takeNamed(pseudonymous, version -> Lens.IDENTITY.of(version).orLess(Lens.PSEUDONYMS.of(version)));
    }

    private void takeNamed(Set<String> names, Lens lens) {
        Set<String> known = new HashSet<>();
        while (known.size() < names.size()) {
            Set<String> more = new TreeSet<>(names);
            more.removeAll(known);
            known.addAll(more);
            more.forEach(one -> {
                take(ground.ofStream(key(one)), lens);
            });
        }
    }

    private static String key(String organisation) {
        return OrganisationId.STREAM + ":" + organisation;
    }
}
