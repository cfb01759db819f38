package org.filrouge.decisions;

import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.statistics.Statistics;
import org.filrouge.kernel.event.DomainEvent;

/** Looks at each accepted fact of one kind together with what had happened before it. */
public final class Accepted {

    private Accepted() {}

    /** Checks every accepted fact of a kind against those before it, and that such facts are met often enough to mean something. */
    public static <E extends DomainEvent, K extends E> void each(
            Class<K> kind, List<Fact<E>> accepted, BiConsumer<Fact<K>, List<Fact<E>>> check) {
        int met = 0;
        for (int i = 0; i < accepted.size(); i++) {
            Fact<E> fact = accepted.get(i);
            if (kind.isInstance(fact.event())) {
                met++;
                check.accept(new Fact<>(kind.cast(fact.event()), fact.envelope()), accepted.subList(0, i));
            }
        }
        boolean any = met > 0;
        Statistics.label(kind.getSimpleName()).collect(any).coverage(seen -> seen.check(true)
                .count(times -> times >= 5));
    }

    /** The events of a kind that happened among the facts. */
    public static <E extends DomainEvent, K extends E> List<K> happened(Class<K> kind, List<Fact<E>> facts) {
        return facts.stream()
                .filter(fact -> fact.envelope().isActual())
                .map(Fact::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
