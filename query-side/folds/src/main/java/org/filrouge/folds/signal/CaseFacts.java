package org.filrouge.folds.signal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.filrouge.folds.FoldOrder;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseEvent.RoleAssigned;

/** The facts of one case as signals look at them. What is planned or probable has not happened. */
public final class CaseFacts {

    private final List<Fact<DomainEvent>> facts = new ArrayList<>();

    /** The facts of a case, in whatever order they are given. */
    public CaseFacts(Collection<RecordedEvent> events) {
        List<RecordedEvent> ordered =
                events.stream().sorted(FoldOrder.COMPARATOR).toList();
        for (int place = 0; place < ordered.size(); place++) {
            RecordedEvent event = ordered.get(place);
            facts.add(new Fact<>(place, event, event.event()));
        }
    }

    /** What happened of one kind. */
    <E extends DomainEvent> List<Fact<E>> of(Class<E> kind) {
        return facts.stream()
                .filter(fact -> fact.event().envelope().isActual())
                .filter(fact -> kind.isInstance(fact.told()))
                .map(fact -> new Fact<>(fact.place(), fact.event(), kind.cast(fact.told())))
                .toList();
    }

    /** What was observed of one kind. */
    List<Fact<ObservationEvent.Recorded>> observed(String kind) {
        return of(ObservationEvent.Recorded.class).stream()
                .filter(fact -> fact.told().kind().equals(kind))
                .toList();
    }

    /** What was only foreseen of one kind. */
    List<Fact<ObservationEvent.Recorded>> foreseen(String kind) {
        return facts.stream()
                .filter(fact -> !fact.event().envelope().isActual())
                .filter(fact -> fact.told() instanceof ObservationEvent.Recorded recorded
                        && recorded.kind().equals(kind))
                .map(fact -> new Fact<>(fact.place(), fact.event(), (ObservationEvent.Recorded) fact.told()))
                .toList();
    }

    /** The assignments of a role. */
    List<Fact<RoleAssigned>> roles(Role role) {
        return of(RoleAssigned.class).stream()
                .filter(fact -> fact.told().roles().contains(role))
                .toList();
    }

    Set<OrganisationId> holding(Role role) {
        return roles(role).stream()
                .map(fact -> fact.told().organisation())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
