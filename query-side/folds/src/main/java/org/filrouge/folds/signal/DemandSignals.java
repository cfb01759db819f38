package org.filrouge.folds.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureJoined;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.merger.MergerEvent;
import org.filrouge.kernel.observation.ObservationEvent.Recorded;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.pooling.PoolingProjectEvent;
import org.filrouge.kernel.sharedservice.SharedServiceEvent;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportplan.SupportPlanEvent.ScopeWidened;
import org.filrouge.kernel.supportrequest.SupportRequestEvent.SupportRequested;

/** Who asked, and on whose behalf. */
final class DemandSignals {

    private DemandSignals() {}

    /** V3: an authority demands, and not every structure it speaks to has asked for support of its own will. */
    static List<Signal> injunctionUnmatched(CaseFacts facts) {
        List<Signal> signals = new ArrayList<>();
        for (Fact<Recorded> injunction : facts.observed("institutional-injunction")) {
            Set<String> wanted = addressees(facts, injunction);
            List<Fact<SupportRequested>> matching = facts.of(SupportRequested.class).stream()
                    .filter(request -> wanted.isEmpty()
                            || request.told().requesters().stream().anyMatch(who -> wanted.contains(who.slug())))
                    .toList();
            Set<String> asked = matching.stream()
                    .flatMap(request -> request.told().requesters().stream())
                    .map(OrganisationId::slug)
                    .collect(Collectors.toSet());
            boolean all = !matching.isEmpty() && asked.containsAll(wanted);
            signals.add(new Signal(
                    "V3",
                    Fact.text(injunction, "body"),
                    List.of(injunction.id()),
                    all ? Fact.ids(matching) : List.of(),
                    null));
        }
        return signals;
    }

    /** Those the injunction names, else the beneficiaries of the case. */
    private static Set<String> addressees(CaseFacts facts, Fact<Recorded> injunction) {
        List<String> named = Fact.texts(injunction, "addressees");
        return named.isEmpty()
                ? facts.holding(Role.BENEFICIARY).stream()
                        .map(OrganisationId::slug)
                        .collect(Collectors.toSet())
                : Set.copyOf(named);
    }

    /** V4: one structure alone asks for something that touches others. */
    static List<Signal> askedAlone(CaseFacts facts) {
        List<Fact<SupportRequested>> requests = facts.of(SupportRequested.class);
        List<Fact<? extends DomainEvent>> shared = new ArrayList<>(facts.of(PoolingProjectEvent.class));
        shared.addAll(facts.of(SharedServiceEvent.class));
        shared.addAll(facts.of(MergerEvent.class));
        if (requests.isEmpty() || shared.isEmpty()) {
            return List.of();
        }
        Fact<SupportRequested> first = requests.getFirst();
        if (Set.copyOf(first.told().requesters()).size() != 1) {
            return List.of();
        }
        OrganisationId alone = first.told().requesters().getFirst();
        List<String> raised = List.of(first.id(), shared.getFirst().id());
        return List.of(new Signal("V4", alone.slug(), raised, others(facts, alone), null));
    }

    private static List<String> others(CaseFacts facts, OrganisationId alone) {
        Stream<? extends Fact<?>> asked = facts.of(SupportRequested.class).stream()
                .filter(fact -> fact.told().requesters().stream().anyMatch(who -> !who.equals(alone)));
        Stream<? extends Fact<?>> joined = facts.of(StructureJoined.class).stream()
                .filter(fact -> !fact.told().structure().equals(alone));
        Stream<? extends Fact<?>> widened = facts.of(ScopeWidened.class).stream()
                .filter(fact -> !fact.told().added().isEmpty());
        return Stream.of(asked, joined, widened)
                .flatMap(stream -> stream)
                .map(Fact::id)
                .toList();
    }
}
